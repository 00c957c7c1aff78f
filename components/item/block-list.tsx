import { type Block, type Table, withTables } from '@/lib/domain/block';
import { BlockTable } from './block-table';
import type { LinkedPart } from './link-names';
import { LinkedText } from './linked-text';

type Parts = readonly LinkedPart[];

/** The text of an item, block by block, as a page of print sets it. */
export function BlockList({ blocks }: { readonly blocks: readonly Block<Parts>[] }) {
  return (
    <div className="mt-7 text-lg leading-[1.95] text-justify [text-indent:2em]">
      {withTables(blocks).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
        <OneBlock key={at} block={block} />
      ))}
    </div>
  );
}

type Shown = Exclude<Block<Parts>, { readonly kind: 'row' }> | Table<Parts>;

function OneBlock({ block }: { readonly block: Shown }) {
  switch (block.kind) {
    case 'table':
      return <BlockTable rows={block.rows} />;
    case 'list':
      return (
        <ul className="mb-3 [text-indent:0]">
          {block.entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries never move
            <li key={at} className="ml-[2em]">
              <LinkedText parts={entry} />
            </li>
          ))}
        </ul>
      );
    case 'heading':
      return <BlockHeading level={block.level} text={block.text} />;
    case 'signature':
      return (
        <p className="mb-1 pl-[6em] text-right [text-indent:0]">
          <LinkedText parts={block.text} />
        </p>
      );
    case 'paragraph':
      return (
        <p className="mb-3">
          <LinkedText parts={block.text} />
        </p>
      );
  }
}

interface BlockHeadingProps {
  readonly level: number;
  readonly text: Parts;
}

/** The item's title is the first heading of its page. */
function BlockHeading({ level, text }: BlockHeadingProps) {
  const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[level - 1] ?? 'h6';
  return (
    <Heading
      className={`mt-6 mb-2 text-left font-song font-bold leading-[1.6] [text-indent:0] ${level === 1 ? 'text-xl' : 'text-lg'}`}
    >
      <LinkedText parts={text} />
    </Heading>
  );
}
