import Link from 'next/link';
import type { ContentsSection } from '@/lib/domain/contents-groups';
import { sectionPath } from '@/lib/domain/permalink';
import { type Heading, NO_SECTION } from '@/lib/domain/section';
import { ContentsEntry } from './contents-entry';

interface IssueContentsProps {
  readonly contents: readonly ContentsSection[];
}

/** Id of a section on the page; slugs have no underscore. */
export function anchorOf(section: Heading | null): string {
  return section?.slug ?? 'no_section';
}

/** The contents page of an issue as printed; every heading and every line leads somewhere. */
export function IssueContents({ contents }: IssueContentsProps) {
  return contents.map(({ section, parts }) => (
    <section
      key={anchorOf(section)}
      id={anchorOf(section)}
      aria-labelledby={`${anchorOf(section)}-heading`}
      className="scroll-mt-4 pt-9 first:pt-7"
    >
      <h2
        id={`${anchorOf(section)}-heading`}
        className="flex items-center gap-4 font-song text-[1.375rem] font-bold before:h-px before:grow before:bg-hairline after:h-px after:grow after:bg-hairline"
      >
        {section === null ? NO_SECTION : <HeadingLink section={section} />}
      </h2>
      {parts.map(({ subsection, items }) => (
        <div key={subsection?.slug ?? ''} className="pt-3">
          {subsection && (
            <h3 className="pt-2 pb-1 font-song text-[1.0625rem] font-bold text-soft">
              <HeadingLink section={subsection} />
            </h3>
          )}
          <ol>
            {items.map((item) => (
              <ContentsEntry key={item.id} item={item} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  ));
}

function HeadingLink({ section }: { readonly section: Heading }) {
  return (
    <Link
      href={sectionPath(section.slug)}
      prefetch={false}
      className="inline-flex items-center hover:text-peony touch:min-h-11"
    >
      {section.name}
    </Link>
  );
}
