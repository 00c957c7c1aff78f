import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { Fold } from '@/lib/text/fold';
import type { EditorsList } from './sources/lists/editors-list';
import type { County } from './sources/lists/parse-counties';
import { type DictionaryEntry, parseUserDictionary } from './sources/lists/parse-user-dictionary';

/** As weighty as the words of the user dictionary are by default. */
const COUNTY_FREQUENCY = 1000;

/** Counties are words even where the user dictionary lacks them. */
export function countyWords(counties: readonly County[], fold: Fold): DictionaryEntry[] {
  return counties.flatMap(({ forms }) =>
    forms.map((form) => ({ word: fold(form).text, frequency: COUNTY_FREQUENCY, tag: 'ns' })),
  );
}

/** The editors' dictionary, with the lines of it that are none. */
export function readDictionary({ file, text }: EditorsList, fold: Fold) {
  const { entries, faults } = parseUserDictionary(text, fold);
  const problems: IngestProblem[] = faults.map(({ line, text }) => ({
    file,
    line,
    severity: 'warning',
    expected: '“词 词频 词性”，词为两个以上汉字，词频为整数，词性为字母，后两项可省略',
    found: `“${text}”`,
    remedy: '这一行已略去；请照格式改写',
  }));
  return { entries, problems };
}
