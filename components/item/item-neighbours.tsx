import Link from 'next/link';
import type { Item } from '@/lib/domain/item';
import { itemPath } from '@/lib/domain/permalink';
import type { PlacedItem } from './find-item';

/** Previous and next item in the printed order of the issue. */
export function ItemNeighbours({ previous, next }: PlacedItem) {
  return (
    <nav
      aria-label="上一条与下一条"
      className="mt-14 grid gap-x-10 gap-y-5 border-t border-hairline pt-6 sm:grid-cols-2"
    >
      {previous && <Neighbour item={previous} label="← 上一条" />}
      {next && <Neighbour item={next} label="下一条 →" isNext />}
    </nav>
  );
}

interface NeighbourProps {
  readonly item: Item;
  readonly label: string;
  readonly isNext?: boolean;
}

function Neighbour({ item, label, isNext = false }: NeighbourProps) {
  return (
    <Link
      href={itemPath(item.id)}
      prefetch={false}
      rel={isNext ? 'next' : 'prev'}
      className={`block hover:text-peony ${isNext ? 'sm:col-start-2 sm:text-right' : ''}`}
    >
      <span className="block text-sm text-soft">{label}</span>
      <span className="font-song text-[1.0625rem] font-bold leading-[1.6]">{item.title}</span>
    </Link>
  );
}
