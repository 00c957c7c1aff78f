import { MarkedText } from '@/components/text/marked-text';
import type { Field } from '@/lib/domain/item';
import type { HighlightPart } from '@/lib/search/contract';

interface FieldListProps {
  readonly fields: readonly Field<readonly HighlightPart[]>[];
}

/** What the source states about an item: 文号, 发文机关, 地点. Nothing where there is nothing. */
export function FieldList({ fields }: FieldListProps) {
  if (fields.length === 0) return null;
  return (
    <dl className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-[0.9375rem] leading-7">
      {fields.map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields never move, and may share a name
        <div key={at} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="wrap-anywhere">
            <MarkedText parts={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
