/** Marks that come along when a text is pasted or a sentence is typed. */
export const STRAY_MARKS: readonly string[] = [
  ...['，', '。', '、', '？', '！', '；', '：', '（', '）', '《', '》', '…', '—', '·', '’'],
  ...[',', '.', '?', '!', '~', '/', '|', '*', '#', '=', '￥', "'", '👍', '①'],
  ...['"', '“', '”', '「', '」', '【', '】', '〈', '‘'],
];

/** Where a mark may stand by mistake; the text itself has two characters and more to be cut. */
const PLACES: Readonly<Record<string, (text: string, mark: string) => string>> = {
  before: (text, mark) => mark + text,
  after: (text, mark) => text + mark,
  doubled: (text, mark) => `${mark}${mark}${text}${mark}${mark}`,
  inside: (text, mark) => {
    const characters = [...text];
    const half = Math.ceil(characters.length / 2);
    return `${characters.slice(0, half).join('')}${mark}${characters.slice(half).join('')}`;
  },
};

/** A text with one of the marks at each of the places, by the name of the place. */
export function withStrayMark(text: string, mark: string): readonly (readonly [string, string])[] {
  return Object.entries(PLACES).map(([place, put]) => [place, put(text, mark)]);
}
