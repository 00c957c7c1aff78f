import type { ReactNode } from 'react';

interface HelpSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function HelpSection({ id, title, children }: HelpSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10 space-y-3">
      <h2 id={id} className="scroll-mt-6 font-song text-[1.375rem] leading-[1.5] font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
