import { NameLink } from '@/components/name/name-link';
import { KIND_NAMES } from '@/lib/domain/entity';
import type { StartingName } from '@/lib/domain/starting-name';

interface StartingNamesProps {
  readonly names: readonly StartingName[];
}

/** The most mentioned names. Those without a page of their own need scripts to lead anywhere. */
export function StartingNames({ names }: StartingNamesProps) {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <dl className="grid grid-cols-[3.5em_minmax(0,1fr)] gap-y-1 py-4 text-[0.9375rem]">
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
                .map((name) => (
                  <li
                    key={name.name}
                    className={name.id === undefined ? 'hidden scripted:block' : ''}
                  >
                    <NameLink
                      entity={name}
                      count={name.count}
                      className="inline-flex min-h-8 items-center gap-1 hover:text-peony touch:min-h-11"
                    />
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
