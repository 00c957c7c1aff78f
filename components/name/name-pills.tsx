import { NameLink } from './name-link';

interface NamePillsProps {
  readonly names: readonly {
    readonly entity: { readonly id?: string; readonly name: string };
    /** In how many items, where that is to be said. */
    readonly count?: number;
  }[];
}

/** Names in a row, each of which leads on. */
export function NamePills({ names }: NamePillsProps) {
  return (
    <ul className="flex flex-wrap gap-2 pt-2">
      {names.map(({ entity, ...count }) => (
        <li key={entity.id ?? entity.name}>
          <NameLink
            entity={entity}
            {...count}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-wash px-3 text-sm hover:text-peony touch:min-h-11 touch:px-4"
          />
        </li>
      ))}
    </ul>
  );
}
