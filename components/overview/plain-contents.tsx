import { withBasePath } from '@/components/shell/with-base-path';
import type { ContentsSection } from '@/lib/domain/contents-groups';
import { itemPath } from '@/lib/domain/permalink';
import { NO_SECTION } from '@/lib/domain/section';

interface PlainContentsProps {
  /** Of one issue. */
  readonly contents: readonly ContentsSection[];
}

/** Every item of an issue, for browsers without scripts; as little markup as there can be. */
export function PlainContents({ contents }: PlainContentsProps) {
  return contents.map(({ section, parts }) => (
    <section key={section?.slug ?? ''}>
      <h3>{section?.name ?? NO_SECTION}</h3>
      <ul>
        {parts
          .flatMap(({ items }) => items)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={withBasePath(itemPath(id))}>{title}</a>
            </li>
          ))}
      </ul>
    </section>
  ));
}
