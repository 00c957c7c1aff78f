import { NamePills } from '@/components/name/name-pills';
import { type Entity, type EntityKind, KIND_NAMES } from '@/lib/domain/entity';

interface ItemNamesProps {
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name'>[];
}

/** Places are too many and too well known to tell anything. */
const KINDS: readonly EntityKind[] = ['person', 'county', 'institution'];

/** Who and what an item names; each name leads to everything else that holds it. */
export function ItemNames({ entities }: ItemNamesProps) {
  const groups = KINDS.map((kind) => ({
    kind,
    own: entities.filter((entity) => entity.kind === kind),
  })).filter(({ own }) => own.length > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="text-soft">
        文中提到
      </h2>
      {groups.map(({ kind, own }) => (
        <div key={kind}>
          <h3 className="sr-only">{KIND_NAMES[kind]}</h3>
          <NamePills names={own.map((entity) => ({ entity }))} />
        </div>
      ))}
    </section>
  );
}
