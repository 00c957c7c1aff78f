const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/gu;
/**
 * A symbol before what it points at, as fonts and keyboards have them by the hundred: ➤, ❖, ✦, ▶,
 * 📢, and the private characters of Wingdings. Those that forms know by name stay; so do counts.
 */
const SIGN =
  /^(\s*)(?![●■◆▲◎○◇△☆★□▽▼※〇❶-➓©®°])(?:[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\ue000-\uf8ff]\ufe0f?(?=\s*[\p{Script=Han}\d“《【（(])|\p{Extended_Pictographic}\ufe0f?(?=\s*[\p{Script=Han}“《【（(]))/u;
/** Entries of one day begin with a triangle; keyboards have a Greek letter or a sign of mathematics for it. */
const TRIANGLE = /^(\s*)[Δ∆▵⊿](?=\s*\p{Script=Han})/u;
const SPACE = '[ \\u00a0\\u2002-\\u200a\\u202f]?';
const NUMBER = '[\\d０-９]{1,4}';
/** Layout programs set Latin digits apart from Han characters: 2023 年 5 月 6 日, at a line's head. */
const WIDE_DATE = new RegExp(
  `^\\s*[（(【〔]?${NUMBER}${SPACE}[年月日](?:${SPACE}${NUMBER}${SPACE}[月日]){0,2}`,
  'u',
);
/** 二 〇 二 三 年 五 月 六 日, alone on its line. */
const SPREAD =
  /^\s*[一二][\s〇○零一二三四五六七八九OＯ]{6,10}年[\s\d一二三四五六七八九十]+月[\s\d一二三四五六七八九十]+日\s*$/u;

/**
 * A line as the roles and forms read it: without what nobody sees, with the punctuation that its
 * font meant, one sign for all that point, and the date at its head closed up.
 */
export function plainLine(text: string): string {
  const shown = widenPunctuation(text.replace(INVISIBLE, ''))
    .replace(SIGN, '$1●')
    .replace(TRIANGLE, '$1△');
  if (!/[年月日]/u.test(shown)) return shown;
  const closed = shown.replace(
    WIDE_DATE,
    (date) => (/^\s*/u.exec(date)?.[0] ?? '') + date.replace(/\s+/gu, ''),
  );
  if (!SPREAD.test(closed)) return closed;
  return (/^\s*/u.exec(closed)?.[0] ?? '') + closed.replace(/\s+/gu, '');
}

/**
 * Some fonts of printed gazettes give their punctuation back as the Yi syllables that have the
 * numbers of GB 2312: `ꎬ` for `，`, `ꎮ` for `。`.
 */
function widenPunctuation(text: string): string {
  return text.replace(/[\ua3a1-\ua3fe]/gu, (character) =>
    character === '\ua3ae' ? '。' : String.fromCharCode(character.charCodeAt(0) - 0xa3a1 + 0xff01),
  );
}
