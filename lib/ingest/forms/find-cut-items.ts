import { quote } from '@/lib/ingest/sources/ingest-problem';
import type { Note } from './form';
import type { ItemDraft } from './item-draft';

/** Where most texts end a sentence, one that does not may be cut. */
const LEAST_SHARE = 0.8;
const LEAST_ITEMS = 3;
const ENDS = /[。！？…!?；;：:.][”’）》」』)"'】]*$|[）)】》”]$/u;

/** The items whose text breaks off, where others do not. */
export function findCutItems(drafts: readonly ItemDraft[]): Note[] {
  const texts = drafts.flatMap(({ item }) => {
    const last = item.blocks.at(-1);
    return last?.kind === 'paragraph' ? [{ item, text: last.text }] : [];
  });
  const cut = texts.filter(({ text }) => !ENDS.test(text));
  if (texts.length < LEAST_ITEMS || cut.length > texts.length * (1 - LEAST_SHARE)) return [];
  return cut.map(({ item, text }) => ({
    line: item.lines.last,
    expected: `${quote(item.title)}以完整的句子结束`,
    found: `结尾是${quote(text.slice(-16))}`,
    remedy: '已照原样收录；如果文字被截断，请对照原稿补全',
  }));
}
