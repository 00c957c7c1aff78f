import { MarkedText } from '@/components/text/marked-text';
import type { Row } from '@/lib/domain/block';
import type { HighlightPart } from '@/lib/search/contract';

interface BlockTableProps {
  readonly rows: readonly Row<readonly HighlightPart[]>[];
}

/** A table of an item. On narrow screens it scrolls by itself, with the keyboard too. */
export function BlockTable({ rows }: BlockTableProps) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="mb-4 overflow-x-auto [text-indent:0]" tabIndex={0}>
      <table className="min-w-full border-collapse text-left text-base leading-7">
        <tbody>
          {rows.map(({ cells, header }, at) => {
            const Cell = header ? 'th' : 'td';
            const columns = Array.from({ length: width }, (_, column) => cells[column] ?? []);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              <tr key={at} className="border-y border-hairline">
                {columns.map((cell, column) => (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                    key={column}
                    {...(header ? { scope: 'col' } : {})}
                    className="px-2.5 py-1.5 align-top first:pl-0 last:pr-0"
                  >
                    <MarkedText parts={cell} />
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
