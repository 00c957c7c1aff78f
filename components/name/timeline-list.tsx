import Link from 'next/link';
import { DateTime } from '@/components/text/date-time';
import { MetaLine } from '@/components/text/meta-line';
import { tellsIssue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import { itemPath } from '@/lib/domain/permalink';
import { proseOf } from '@/lib/domain/plain-text';
import type { TimelineMonth } from '@/lib/domain/timeline';
import { sentenceWith } from '@/lib/domain/timeline';

interface TimelineListProps {
  readonly months: readonly TimelineMonth[];
  /** Whose timeline it is: the sentence with it is shown where the title lacks it. */
  readonly name: string;
}

/** Items along the months, the newest first. */
export function TimelineList({ months, name }: TimelineListProps) {
  return months.map(({ label, items }) => (
    <section key={label} aria-label={label ?? '日期不详'} className="pt-7">
      <h2 className="flex items-baseline gap-3 font-song text-xl font-bold">
        {label ?? '日期不详'}
        <span className="font-sans text-[0.84375rem] font-normal text-soft">{items.length}条</span>
      </h2>
      <ol className="mt-2 border-l border-hairline">
        {items.map((item) => (
          <TimelineEntry key={item.id} item={item} name={name} />
        ))}
      </ol>
    </section>
  ));
}

function TimelineEntry({ item, name }: { readonly item: Item; readonly name: string }) {
  const { id, title, date, section, issue, page, blocks } = item;
  const sentence = title.includes(name) ? null : sentenceWith(proseOf(blocks), name);
  return (
    <li className="relative py-3 pl-5 before:absolute before:top-[1.625rem] before:-left-1 before:size-[7px] before:rounded-full before:bg-peony sm:grid sm:grid-cols-[9.5em_minmax(0,1fr)] sm:gap-x-3">
      <p className="text-sm leading-8 text-soft">{date && <DateTime date={date} />}</p>
      <div>
        <h3 className="font-song text-[1.0625rem] font-bold leading-[1.6]">
          <Link
            href={itemPath(id)}
            prefetch={false}
            className="inline-block hover:text-peony touch:py-1.5"
          >
            {title}
          </Link>
        </h3>
        {sentence !== null && <p className="max-w-[40em] text-[0.9375rem]">{sentence}</p>}
        <MetaLine
          section={section}
          {...(tellsIssue(date, issue) ? {} : { issue })}
          date={null}
          page={page}
        />
      </div>
    </li>
  );
}
