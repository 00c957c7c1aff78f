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
    <section aria-labelledby={id} className="pt-9">
      <h2 id={id} className="mb-2 font-song text-[22px] font-bold">
        {title}
      </h2>
      <div className="space-y-3 text-justify sm:text-[17px]">{children}</div>
    </section>
  );
}
