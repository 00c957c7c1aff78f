import type { SortOrder } from '@/lib/search/search-types';

const ORDERS: readonly { readonly order: SortOrder; readonly name: string }[] = [
  { order: 'relevance', name: '相关度' },
  { order: 'date', name: '日期' },
];

interface SortSwitchProps {
  readonly sort: SortOrder;
  readonly onChoose: (sort: SortOrder) => void;
}

export function SortSwitch({ sort, onChoose }: SortSwitchProps) {
  return (
    <fieldset className="flex gap-1 text-sm">
      <legend className="sr-only">排序</legend>
      {ORDERS.map(({ order, name }) => (
        <button
          key={order}
          type="button"
          aria-pressed={order === sort}
          onClick={() => onChoose(order)}
          className={`min-h-9 rounded-md px-2.5 touch:min-h-11 ${
            order === sort ? 'font-bold text-ink' : 'text-soft hover:text-ink'
          }`}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
