import Link from 'next/link';
import { leadOf } from '@/components/text/lead-of';
import { MetaLine } from '@/components/text/meta-line';
import type { Item } from '@/lib/domain/item';
import { itemPath } from '@/lib/domain/permalink';
import { proseOf } from '@/lib/domain/plain-text';

/** About two lines. */
const LEAD_LENGTH = 74;

interface SectionEntriesProps {
  readonly items: readonly Item[];
  /** Level of each title's heading on the page. */
  readonly level: 2 | 3 | 4;
}

/** Title, beginning, date and page of each item. */
export function SectionEntries({ items, level }: SectionEntriesProps) {
  const Heading = `h${level}` as const;
  return (
    <ol>
      {items.map(({ id, title, blocks, date, page }) => (
        <li key={id} className="border-b border-hairline py-5 last:border-b-0">
          <Heading className="font-song text-lg font-bold leading-[1.55]">
            <Link
              href={itemPath(id)}
              prefetch={false}
              className="inline-block hover:text-peony touch:py-1.5"
            >
              {title}
            </Link>
          </Heading>
          <p className="mt-1 max-w-[40em]">{leadOf(proseOf(blocks), LEAD_LENGTH)}</p>
          <div className="mt-1">
            <MetaLine date={date} page={page} />
          </div>
        </li>
      ))}
    </ol>
  );
}
