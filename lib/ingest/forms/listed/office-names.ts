const SHORT: readonly (readonly [long: string, short: string])[] = [
  ['人民代表大会常务委员会', '人大常委会'],
  ['人民代表大會常務委員會', '人大常委會'],
  ['人民代表大会', '人大'],
];
/** Whose title it is, before 关于: contents leave it out, or name it otherwise than the body. */
const OFFICE =
  /^\p{Script=Han}{1,30}?(?:政府|[厅局委院部室会會]|人大|政协|法院|检察院|办)(?=[关關][于於])/u;

/** A title with offices under their short names. */
export function withShortNames(title: string): string {
  return SHORT.reduce((text, [long, short]) => text.replaceAll(long, short), title);
}

/** A title without the office whose it is: 关于…的决定. */
export function withoutOffice(title: string): string {
  return title.replace(OFFICE, '');
}

/**
 * A title as a body may have it otherwise than its contents page: offices under their full or short
 * names, or without the office that stands before 关于.
 */
export function otherWordings(title: string): string[] {
  const full = SHORT.reduce(
    (text, [long, short]) => (text.includes(long) ? text : text.replaceAll(short, long)),
    title,
  );
  const own = withoutOffice(title);
  return [...new Set([full, withShortNames(title), own, withShortNames(own)])].filter(
    (one) => one !== title,
  );
}
