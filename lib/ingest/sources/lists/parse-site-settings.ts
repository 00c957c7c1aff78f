import { DEFAULT_SETTINGS, type SiteSettings } from '@/lib/domain/site-settings';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';

export const SITE_FILE = 'site.txt';

interface Key {
  readonly name: keyof SiteSettings;
  /** What a value looks like, for messages; without a form any line will do. */
  readonly expected: string;
  readonly form?: RegExp;
}

const YES_OR_NO = { expected: '“是”或“否”', form: /^[是否]$/u };
const TEXT = { expected: '一行文字' };

const KEYS: Readonly<Record<string, Key>> = {
  网站名称: { name: 'siteName', expected: '不超过16个字', form: /^.{1,16}$/u },
  公报名称: {
    name: 'gazetteName',
    expected: '不超过24个字、不带书名号',
    form: /^[^《》]{1,24}$/u,
  },
  主办单位: { name: 'sponsor', ...TEXT },
  承办单位: { name: 'operator', ...TEXT },
  网站标识码: {
    name: 'siteCode',
    expected: '十位数字或字母，例如 4103000001',
    form: /^[0-9a-z]{10}$/iu,
  },
  ICP备案: {
    name: 'icpNumber',
    expected: '备案号全称，例如“豫ICP备05000000号-1”',
    form: /^\p{Script=Han}ICP[备证]\d{6,}号(?:-\d+)?$/u,
  },
  公网安备: {
    name: 'policeNumber',
    expected: '备案号全称，例如“豫公网安备41030002000000号”',
    form: /^\p{Script=Han}公网安备\s?\d{14}号$/u,
  },
  地址: { name: 'address', ...TEXT },
  电话: { name: 'phone', expected: '电话号码', form: /^[\d\s()（）+\-—、，转]{5,60}$/u },
  纠错地址: {
    name: 'corrections',
    expected: '电子邮箱，或以 https:// 开头的网址',
    form: /^(?:[^\s@<>"?&]+@[^\s@<>"?&]+\.[a-z]{2,}|https?:\/\/[^\s<>"]+)$/iu,
  },
  官方网站: { name: 'isOfficial', ...YES_OR_NO },
  公开原件: { name: 'publishesSources', ...YES_OR_NO },
};

/**
 * Reads lines of `键：值`; lines that begin with `#` are comments, and a key without a value says
 * nothing. What cannot be used is an error: the site would say something wrong in the office's name.
 */
export function parseSiteSettings(
  file: string,
  text: string,
): { settings: SiteSettings; problems: IngestProblem[] } {
  const said: Record<string, string | boolean> = {};
  const problems: IngestProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, '').trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, written = '', value = ''] = /^([^：:]*)[：:](.*)$/u.exec(content) ?? [];
    const word = written.replace(/\s/gu, '');
    const key = Object.hasOwn(KEYS, word) ? KEYS[word] : undefined;
    const fail = (expected: string, found: string, remedy: string) =>
      problems.push({ file, line, severity: 'error', expected, found, remedy });
    if (!key) {
      fail(
        `“键：值”，键是下面的一种：${Object.keys(KEYS).join('、')}`,
        quote(content),
        '改正冒号前面的字；不要的行请删去，说明请以 # 开头',
      );
      continue;
    }
    const earlier = lineOf.get(word);
    if (earlier !== undefined) {
      fail(`每一项只写一次（${word}已在第${earlier}行）`, quote(content), '删去其中一行');
      continue;
    }
    lineOf.set(word, line);
    const wanted = value.trim();
    if (wanted === '') continue;
    if (key.form && !key.form.test(wanted)) {
      fail(`${word}是${key.expected}`, quote(wanted), '照格式改写；暂时没有的，把冒号后面留空');
      continue;
    }
    said[key.name] = key.form === YES_OR_NO.form ? wanted === '是' : wanted;
  }
  return { settings: { ...DEFAULT_SETTINGS, ...said }, problems };
}
