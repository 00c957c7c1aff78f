import Link from 'next/link';
import { sectionPath } from '@/lib/domain/permalink';
import type { Section } from '@/lib/domain/section';

interface SectionNavProps {
  readonly sections: readonly Section[];
  /** Slug of the page that this stands on, or null. */
  readonly current: string | null;
  /** `rail`: one under the other on wide screens. `rows`: each section with its subsections. */
  readonly form: 'rail' | 'rows';
}

/** Links to all sections and subsections. */
export function SectionNav({ sections, current, form }: SectionNavProps) {
  const isRail = form === 'rail';
  return (
    <nav aria-labelledby="sections" className="print:hidden">
      <h2 id="sections" className="mb-2 text-sm text-soft">
        栏目
      </h2>
      <ul>
        {sections.map((section) => (
          <li
            key={section.slug}
            className={`grid items-start grid-cols-[5.5em_minmax(0,1fr)] ${isRail ? 'lg:block' : ''}`}
          >
            <SectionLink section={section} current={current} />
            {section.subsections.length > 0 && (
              <ul className={`flex flex-wrap gap-x-5 ${isRail ? 'lg:block lg:pl-4' : ''}`}>
                {section.subsections.map((subsection) => (
                  <li key={subsection.slug}>
                    <SectionLink section={subsection} current={current} isMinor />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionLinkProps {
  readonly section: Section;
  readonly current: string | null;
  readonly isMinor?: boolean;
}

function SectionLink({ section, current, isMinor = false }: SectionLinkProps) {
  const isCurrent = section.slug === current;
  const size = isMinor ? 'text-sm' : 'text-[0.9375rem]';
  const tone = isCurrent ? 'font-bold text-peony' : isMinor ? 'text-soft' : '';
  return (
    <Link
      href={sectionPath(section.slug)}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={`inline-flex min-h-[2.125rem] items-center hover:text-peony touch:min-h-11 ${size} ${tone}`}
    >
      {section.name}
    </Link>
  );
}
