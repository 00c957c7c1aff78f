import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { HAN } from '@/lib/text/han';
import type { QualityFinding } from './quality-finding';

/** With what editors call them: characters that fonts draw and that no one can type or search. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/\p{Co}/gu, '造字（换一台电脑就显示不出）'],
  [/\ufffd/gu, '已损坏的字'],
  [/[\u2e80-\u2fdf]/gu, '部首符号（不是真正的汉字）'],
  [/[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, '兼容汉字（不是通常的写法）'],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\u00ad]/gu, '看不见的控制符'],
  [new RegExp(`(?<=${HAN})[?□■](?=${HAN})`, 'gu'), '可能是没有转换成功的字'],
];
const HALF_WIDTH = new RegExp(`(?<=${HAN})[,;:!](?!\\d)|(?<!\\d)[,;:!](?=${HAN})`, 'gu');

/** Characters of a file that do not belong into it, a finding a line and sort. */
export function findOddCharacters(file: string, lines: readonly SourceLine[]): QualityFinding[] {
  return lines.flatMap(({ number: line, text }) => {
    const findings: QualityFinding[] = ODD.flatMap(([pattern, name]) => {
      const odd = [...new Set(text.match(pattern))];
      const codes = odd.map((char) => `${char} U+${hex(char)}`).join('、');
      return odd.length === 0
        ? []
        : [{ kind: 'characters', file, line, text: `${name}：${codes}` }];
    });
    const marks = text.match(HALF_WIDTH) ?? [];
    if (marks.length > 0) {
      const which = [...new Set(marks)].join(' ');
      findings.push({
        kind: 'wording',
        file,
        line,
        text: `半角标点 ${which}，共 ${marks.length} 处`,
      });
    }
    return findings;
  });
}

function hex(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
