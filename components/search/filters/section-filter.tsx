import { memo } from 'react';
import type { Section } from '@/lib/domain/section';
import type { FacetCounts } from '@/lib/search/contract';
import { FilterButton } from './filter-button';

interface SectionFilterProps {
  readonly sections: readonly Section[];
  /** Of the present matches; null while they are not known. */
  readonly counts: FacetCounts | null;
  readonly total: number | null;
  /** The same without any query. */
  readonly all: { readonly counts: FacetCounts; readonly total: number };
  readonly chosen: string | null;
  readonly onChoose: (change: { readonly section: string | null }) => void;
}

/**
 * Two levels of sections with their counts: a rail on wide screens, a row of chips that scrolls
 * sideways on narrow ones (there the second level shows only under the chosen section, and a section
 * without results folds away while nobody types). On the rail the second level stands two abreast, so
 * that the filters below it are not out of sight.
 */
export const SectionFilter = memo(function SectionFilter(props: SectionFilterProps) {
  const { sections, counts, total, all, chosen, onChoose } = props;
  return (
    <section aria-labelledby="section-filter" className="hidden min-w-0 scripted:block">
      <h2
        id="section-filter"
        className="flex min-h-12 items-center text-sm text-soft max-lg:sr-only lg:mb-2 touch:min-h-14"
      >
        栏目
      </h2>
      <ul
        data-row=""
        className={`-mx-[18px] flex gap-2 overflow-x-auto px-[18px] pb-1 [scrollbar-width:none] sm:-mx-6 sm:px-6 lg:mx-0 lg:block lg:overflow-visible lg:p-0 ${
          // Which of them fold is not known yet.
          counts === null ? 'max-lg:invisible' : ''
        }`}
      >
        <li className="shrink-0">
          <FilterButton
            name="全部"
            count={total}
            atMost={all.total}
            isChosen={chosen === null}
            onChoose={() => onChoose({ section: null })}
          />
        </li>
        {sections.map((section) => {
          const isOpen =
            section.slug === chosen || section.subsections.some(({ slug }) => slug === chosen);
          const isEmpty = counts !== null && !counts[section.slug] && !isOpen;
          return (
            <li
              key={section.slug}
              className={`flex shrink-0 gap-2 lg:block ${isEmpty ? 'fold-empty' : ''}`}
            >
              <FilterButton
                name={section.name}
                count={counts && (counts[section.slug] ?? 0)}
                atMost={all.counts[section.slug] ?? 0}
                isChosen={section.slug === chosen}
                onChoose={() => onChoose({ section: section.slug })}
              />
              {section.subsections.length > 0 && (
                <ul
                  className={`gap-2 lg:grid lg:grid-cols-2 lg:gap-x-5 lg:gap-y-0 lg:pl-4 ${isOpen ? 'flex' : 'hidden'}`}
                >
                  {section.subsections.map(({ slug, name }) => (
                    <li key={slug} className="shrink-0">
                      <FilterButton
                        name={name}
                        count={counts && (counts[slug] ?? 0)}
                        atMost={all.counts[slug] ?? 0}
                        isChosen={slug === chosen}
                        isMinor
                        onChoose={() => onChoose({ section: slug })}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
});
