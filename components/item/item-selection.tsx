'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SelectedPassage } from './selected-passage';
import type { SelectionBarProps } from './selection-bar';

interface ItemSelectionProps {
  readonly item: SelectionBarProps['item'];
  readonly children: ReactNode;
}

/** The article; what is selected in it can be cited. The code for that comes with the selection. */
export function ItemSelection({ item, children }: ItemSelectionProps) {
  const article = useRef<HTMLElement>(null);
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  const [Bar, setBar] = useState<ComponentType<SelectionBarProps> | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    async function look(): Promise<void> {
      const isEmpty = window.getSelection()?.isCollapsed ?? true;
      if (isEmpty) return setPassage(null);
      const [{ selectedPassage }, { SelectionBar }] = await Promise.all([
        import('./selected-passage'),
        import('./selection-bar'),
      ]);
      setBar(() => SelectionBar);
      setPassage(article.current && selectedPassage(article.current));
    }
    // A selection changes with every character that it grows by.
    function onSelectionChange(): void {
      clearTimeout(timer);
      timer = setTimeout(() => look().catch(() => {}), 200);
    }
    document.addEventListener('selectionchange', onSelectionChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onSelectionChange);
    };
  }, []);

  return (
    <article ref={article} className="lg:col-start-1">
      {children}
      {Bar && passage && <Bar item={item} passage={passage} />}
    </article>
  );
}
