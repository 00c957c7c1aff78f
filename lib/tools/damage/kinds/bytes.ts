import { type DamageKind, type Done, textOf } from '@/lib/tools/damage/damage';
import type { Draft } from '@/lib/tools/damage/draft';
import { encodeGb18030, encodeUtf16 } from '@/lib/tools/damage/encode';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Cuts the file; what is behind is gone, the item that was cut may be open. */
function cut(draft: Draft, whole: Uint8Array, at: number): Done {
  const kept = new TextDecoder('utf-8').decode(whole.subarray(0, at)).replace(/\ufffd$/u, '');
  const lines = kept.split('\n');
  const rest = draft.lines.splice(lines.length);
  const last = draft.lines.at(-1);
  const lost = last ? last.text.slice((lines.at(-1) ?? '').length) : '';
  if (last) last.text = lines.at(-1) ?? '';
  for (const line of draft.lines.slice(-3)) line.isMarked = true;
  for (const { item, role } of rest) if (item >= 0 && role === 'item') draft.touched.add(item);
  if (last && last.item >= 0) draft.touched.add(last.item);
  const isLess = lost.trim() !== '' || rest.some(({ text }) => text.trim() !== '');
  for (const item of draft.anatomy.items.keys()) {
    if (draft.itemLines(item).length > 0) continue;
    // Where the first item that is gone is announced is as good a place.
    for (const line of draft.entryLines(item)) line.isMarked = true;
    break;
  }
  const printed = draft.lines.findLast(({ text }) => text.trim() !== '');
  if (printed) printed.isMarked = true;
  return { bytes: whole.subarray(0, at), isHarmless: !isLess };
}

function cutting(name: string, place: (draft: Draft, length: number) => number): DamageKind {
  return {
    name,
    damage: (draft) => {
      const whole = utf8(textOf(draft));
      return cut(draft, whole, place(draft, whole.length));
    },
  };
}

function stray(draft: Draft, encoded: readonly Uint8Array[], newline: Uint8Array): Uint8Array {
  const index = draft.lines.indexOf(draft.pickLine(['item', 'entry', 'heading']));
  const line = encoded[index] ?? new Uint8Array();
  const at = draft.roll(line.length + 1);
  const bytes = Uint8Array.from({ length: 1 + draft.roll(2) }, () => 0x80 + draft.roll(128));
  const changed = Uint8Array.from([...line.subarray(0, at), ...bytes, ...line.subarray(at)]);
  const marked = draft.lines[index];
  if (marked) draft.mark(marked);
  if (marked && marked.item >= 0) draft.markItem(marked.item);
  for (const item of draft.touched) draft.openTexts.add(item);
  return Uint8Array.from(
    encoded.flatMap((one, place) => [...(place === index ? changed : one), ...newline]),
  );
}

function encoded(name: string, encode: (text: string) => Uint8Array): DamageKind {
  return {
    name,
    damage: (draft) => {
      draft.isWholeFile = true;
      return { bytes: encode(textOf(draft)), isHarmless: true };
    },
  };
}

export const BYTE_KINDS: readonly DamageKind[] = [
  cutting('cut at a byte of the body', (draft, length) => 17000 + draft.roll(length - 17000)),
  cutting('cut at a byte of the contents', (draft) => 200 + draft.roll(9000)),
  cutting('cut in the last characters', (draft, length) => length - 1 - draft.roll(30)),
  encoded('UTF-8 with a byte order mark', (text) => utf8(`\ufeff${text}`)),
  encoded('CRLF line ends', (text) => utf8(text.replaceAll('\n', '\r\n'))),
  encoded('CR line ends', (text) => utf8(text.replaceAll('\n', '\r'))),
  encoded('GB18030', encodeGb18030),
  encoded('UTF-16 little-endian with mark', (text) => encodeUtf16(`\ufeff${text}`, true)),
  encoded('UTF-16 big-endian with mark', (text) => encodeUtf16(`\ufeff${text}`, false)),
  encoded('UTF-16 little-endian without mark', (text) => encodeUtf16(text, true)),
  encoded('UTF-16 big-endian without mark', (text) => encodeUtf16(text, false)),
  {
    name: 'stray bytes in UTF-8',
    damage: (draft) => ({
      bytes: stray(
        draft,
        draft.lines.map(({ text }) => utf8(text)),
        utf8('\n'),
      ),
    }),
  },
  {
    name: 'stray bytes in GB18030',
    damage: (draft) => {
      const lines = draft.lines.map(({ text }) => encodeGb18030(text));
      const bytes = stray(draft, lines, utf8('\n'));
      return { bytes, wellFormed: 'two bytes that are another character' };
    },
  },
  {
    name: 'a control character',
    damage: (draft) => {
      const line = draft.pickLine(['item', 'entry', 'heading']);
      const at = draft.roll(line.text.length + 1);
      const character = draft.pick(['\0', '\u0001', '\u0008', '\u001b', '\u007f', '\f', '\v']);
      line.text = line.text.slice(0, at) + character + line.text.slice(at);
      draft.mark(line);
      draft.markItem(line.item);
      return {};
    },
  },
];
