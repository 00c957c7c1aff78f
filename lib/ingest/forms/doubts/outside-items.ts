import type { FormReading, Note } from '@/lib/ingest/forms/form';
import { quotedLines } from './quoted-lines';

/** Shorter lines beside the name of the whole only say what it is: 第3期, 2022.11.8. */
const LEAST_HAN = 8;

/** Lines above items, or between them, that are in none: they are left out of the site. */
export function outsideItems({ others }: FormReading): Note[] {
  const found = others.flatMap(({ line, role }) => {
    const isText = role === 'subtitle' || role === 'field';
    return isText && (line.text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN ? [line] : [];
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      line: first.number,
      expected: '每一行都在某一条里',
      found: `${quotedLines(found)}作整个文件的说明，不在任何一条里`,
      remedy: '要收录的，请移到一条的标题下面；不要收录的，不必改',
    },
  ];
}
