import { SearchLink } from '@/components/shell/search-link';
import type { StartingName } from '@/lib/domain/starting-name';

const KIND_NAMES: Record<StartingName['kind'], string> = {
  person: '人物',
  county: '县区',
  institution: '机构',
  place: '地点',
};

interface StartingNamesProps {
  readonly names: readonly StartingName[];
}

/** The most mentioned names, each a search. They need scripts to lead anywhere. */
export function StartingNames({ names }: StartingNamesProps) {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <dl className="hidden grid-cols-[3.5em_minmax(0,1fr)] gap-y-1 py-4 text-[0.9375rem] scripted:grid">
      {kinds.map((kind) => (
        <div key={kind} className="col-span-2 grid grid-cols-subgrid">
          {/* As high as a row of names: it stands still while these are still coming in. */}
          <dt className="text-sm leading-8 text-soft touch:leading-[2.75rem]">
            {KIND_NAMES[kind]}
          </dt>
          <dd>
            <ul className="flex flex-wrap gap-x-5">
              {names
                .filter((name) => name.kind === kind)
                .map(({ name, count }) => (
                  <li key={name}>
                    <SearchLink
                      search={{ q: name }}
                      className="inline-flex min-h-8 items-center gap-1 hover:text-peony touch:min-h-11"
                    >
                      {name}
                      <span className="text-[0.8125rem] text-soft tabular-nums">
                        {count}
                        <span className="sr-only">条</span>
                      </span>
                    </SearchLink>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
