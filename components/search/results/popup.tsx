import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

interface PopupProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What the button is called where its label does not say it. */
  readonly name?: string;
  /** What hangs under it; `close` gives the keyboard back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and what it opens under itself. Escape and leaving it close it. */
export function Popup({ label, name, children }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function open(): void {
    setIsOpen(true);
    // Safari does not focus a button that is clicked, and would never tell when it is left.
    toggle.current?.focus();
  }

  function close(): void {
    setIsOpen(false);
    toggle.current?.focus();
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (!root.current?.contains(relatedTarget)) setIsOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what happens on the buttons inside
    <div ref={root} onBlur={onBlur} onKeyDown={onKeyDown} className="relative">
      <button
        ref={toggle}
        type="button"
        aria-expanded={isOpen}
        aria-label={name}
        onClick={() => (isOpen ? setIsOpen(false) : open())}
        className="flex min-h-9 items-center gap-1 rounded-md px-2 text-sm whitespace-nowrap text-soft hover:text-ink aria-expanded:text-ink touch:min-h-11"
      >
        {label}
        <span aria-hidden="true" className="text-xs">
          ▾
        </span>
      </button>
      {isOpen && (
        <div className="absolute top-full right-0 z-10 w-max max-w-[calc(100vw-36px)] min-w-32 rounded-lg border border-hairline bg-surface p-1.5 shadow-[0_14px_30px_-14px_rgb(0_0_0/0.3)]">
          {children(close)}
        </div>
      )}
    </div>
  );
}
