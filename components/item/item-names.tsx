import { SearchLink } from '@/components/shell/search-link';
import type { Entity, EntityKind } from '@/lib/domain/entity';

interface ItemNamesProps {
  readonly entities: readonly Pick<Entity, 'kind' | 'name'>[];
}

const GROUPS: readonly { readonly kind: EntityKind; readonly label: string }[] = [
  { kind: 'person', label: '人物' },
  { kind: 'county', label: '县区' },
  { kind: 'institution', label: '机构' },
];

/** Who and what an item names; each name leads to everything else that holds it. */
export function ItemNames({ entities }: ItemNamesProps) {
  const groups = GROUPS.map(({ kind, label }) => ({
    label,
    names: entities.filter((entity) => entity.kind === kind).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="text-soft">
        文中提到
      </h2>
      <dl>
        {groups.map(({ label, names }) => (
          <div key={label} className="mt-1.5 grid grid-cols-[3em_minmax(0,1fr)]">
            <dt className="leading-7 text-soft touch:leading-11">{label}</dt>
            <dd className="flex flex-wrap gap-x-3.5">
              {names.map((name) => (
                <SearchLink
                  key={name}
                  search={{ q: name }}
                  className="inline-flex min-h-7 items-center hover:text-peony touch:min-h-11"
                >
                  {name}
                </SearchLink>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
