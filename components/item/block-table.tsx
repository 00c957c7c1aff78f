import type { Row } from '@/lib/domain/block';
import type { LinkedPart } from './link-names';
import { LinkedText } from './linked-text';

type Parts = readonly LinkedPart[];

interface BlockTableProps {
  readonly rows: readonly Row<Parts>[];
}

/** A table of an item. On narrow screens it scrolls by itself, with the keyboard too. */
export function BlockTable({ rows }: BlockTableProps) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  // Rows that head the table; one further down heads a part of it.
  const body = rows.findIndex(({ header }) => !header);
  const head = rows.slice(0, body === -1 ? rows.length : body);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="my-5 overflow-x-auto [text-indent:0]" tabIndex={0}>
      <table className="min-w-full border-collapse border-y-2 border-soft text-left text-base leading-7">
        {head.length > 0 && (
          <thead className="bg-wash">
            <Rows rows={head} width={width} />
          </thead>
        )}
        {head.length < rows.length && (
          <tbody>
            <Rows rows={rows.slice(head.length)} width={width} />
          </tbody>
        )}
      </table>
    </div>
  );
}

function Rows({ rows, width }: BlockTableProps & { readonly width: number }) {
  return rows.map(({ cells, header }, at) => {
    const Cell = header ? 'th' : 'td';
    const columns = Array.from({ length: width }, (_, column) => cells[column] ?? []);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
      <tr key={at} className="border-b border-hairline last:border-b-0">
        {columns.map((cell, column) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
            key={column}
            {...(header ? { scope: 'col' } : {})}
            className={`px-3 py-1.5 align-top ${header ? 'whitespace-nowrap text-center' : formOf(cell)}`}
          >
            <LinkedText parts={cell} />
          </Cell>
        ))}
      </tr>
    );
  });
}

/** Characters that stand on one line, however narrow the screen: the table scrolls instead. */
const UNBROKEN = 8;

/** Figures stand under one another by their ends; long texts get the width to be read in. */
function formOf(cell: Parts): string {
  const text = cell
    .map((part) => part.text)
    .join('')
    .trim();
  if (/^[-+−]?[\d,.，]+[%％‰]?$/.test(text)) return 'text-right tabular-nums';
  return text.length <= UNBROKEN ? 'whitespace-nowrap' : 'min-w-[10em]';
}
