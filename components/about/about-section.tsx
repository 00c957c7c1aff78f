import type { ReactNode } from 'react';

interface AboutSectionProps {
  /** Anchor of the section. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed piece of running text. */
export function AboutSection({ id, title, children }: AboutSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="scroll-mt-2 pt-9">
      <h2 id={`${id}-heading`} className="mb-2 font-song text-[1.375rem] font-bold">
        {title}
      </h2>
      <div className="space-y-3 sm:text-[1.0625rem]">{children}</div>
    </section>
  );
}
