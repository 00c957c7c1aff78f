import type { SortOrder } from '@/lib/search/contract';
import { Popup } from './popup';

interface OrderMenuProps {
  readonly sort: SortOrder;
  /** Whether anything was typed that a hit could be close to. */
  readonly hasWords: boolean;
  readonly onChoose: (change: { readonly sort: SortOrder }) => void;
}

/** In which order the hits stand. */
export function OrderMenu({ sort, hasWords, onChoose }: OrderMenuProps) {
  const orders: readonly { readonly value: SortOrder; readonly name: string }[] = [
    { value: 'relevance', name: hasWords ? '相关度' : '目录顺序' },
    { value: 'date', name: '最新' },
    { value: 'oldest', name: '最早' },
  ];
  const chosen = orders.find(({ value }) => value === sort)?.name ?? '';
  return (
    <Popup label={chosen} name={`排序：${chosen}`}>
      {(close) => (
        <fieldset>
          <legend className="sr-only">排序</legend>
          {orders.map(({ value, name }) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === sort}
              onClick={() => {
                onChoose({ sort: value });
                close();
              }}
              className="flex min-h-10 w-full items-center gap-2 rounded-md px-2.5 text-[0.9375rem] hover:bg-wash aria-pressed:font-bold touch:min-h-11"
            >
              {name}
              {value === sort && (
                <span aria-hidden="true" className="ml-auto text-peony">
                  ✓
                </span>
              )}
            </button>
          ))}
        </fieldset>
      )}
    </Popup>
  );
}
