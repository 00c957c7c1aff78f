import Link from 'next/link';
import { MetaLine } from '@/components/text/meta-line';
import type { Item } from '@/lib/domain/item';
import { itemPath } from '@/lib/domain/permalink';

/** Items on the same subject, the closest first; nothing where there are none. */
export function RelatedItems({ items }: { readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-14 border-t border-hairline pt-6">
      <h2 id="related" className="text-sm text-soft">
        相关条目
      </h2>
      <ul className="mt-1.5">
        {items.map(({ id, title, section, issue, date, page }) => (
          <li key={id} className="py-2">
            <Link
              href={itemPath(id)}
              prefetch={false}
              className="block font-song text-[1.0625rem] font-bold leading-[1.6] hover:text-peony touch:py-1"
            >
              {title}
            </Link>
            <MetaLine section={section} issue={issue} date={date} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}
