import { citeItem } from '@/lib/domain/cite-item';
import type { Item } from '@/lib/domain/item';
import { GAZETTE_NAME, ISSUING_OFFICE } from '@/lib/site/site-name';
import { CopyButton } from './copy-button';
import { itemAddress } from './item-address';
import type { SelectedPassage } from './selected-passage';
import { today } from './today';

export interface SelectionBarProps {
  readonly item: Pick<Item, 'id' | 'title' | 'issue' | 'page'>;
  readonly passage: SelectedPassage;
}

/** Hands on what is selected: quoted with its source, or as a link that leads to it. */
export function SelectionBar({ item, passage: { text, directive } }: SelectionBarProps) {
  const link = () => itemAddress(item.id) + directive;
  const quotation = () => {
    const citation = citeItem(item, {
      office: ISSUING_OFFICE,
      gazette: GAZETTE_NAME,
      address: itemAddress(item.id),
      readOn: today(),
    });
    return `“${text}”\n${citation}\n${link()}`;
  };
  return (
    <section
      aria-label="引用所选文字"
      // A press on a button would end the selection before it is copied.
      onPointerDown={(event) => event.preventDefault()}
      className="fixed select-none bottom-[max(1rem,env(safe-area-inset-bottom))] left-1/2 z-20 flex w-max max-w-[calc(100%-1.5rem)] -translate-x-1/2 gap-2 rounded-xl border border-hairline bg-paper p-2 shadow-lg shadow-black/10 print:hidden"
    >
      <CopyButton what="引文" text={quotation} />
      <CopyButton what="本段链接" text={link} />
    </section>
  );
}
