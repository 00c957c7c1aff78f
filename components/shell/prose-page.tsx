import type { ReactNode } from 'react';
import { PageNav } from './page-nav';

/** A headed piece of running text. */
export interface ProsePart {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: ReactNode;
}

interface ProsePageProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: string;
  readonly parts: readonly ProsePart[];
}

/** A page to be read: its parts one after the other, and beside them the way about. */
export function ProsePage({ title, lead, parts }: ProsePageProps) {
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <article className="min-w-0 max-w-[42em] lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            {title}
          </h1>
          {lead !== undefined && <p className="mt-1 text-soft">{lead}</p>}
        </header>
        {parts.map(({ id, title: heading, text }) => (
          <section
            key={id}
            id={id}
            aria-labelledby={`${id}-heading`}
            className="scroll-mt-2 pt-9 sm:text-[1.0625rem]"
          >
            <h2 id={`${id}-heading`} className="mb-2 font-song text-[1.375rem] font-bold">
              {heading}
            </h2>
            <div className="space-y-3">{text}</div>
          </section>
        ))}
      </article>
      <PageNav title="本页内容" places={parts.map((part) => ({ id: part.id, name: part.title }))} />
    </div>
  );
}

export const PROSE_LINK =
  'text-peony underline decoration-hairline underline-offset-4 hover:decoration-current';
