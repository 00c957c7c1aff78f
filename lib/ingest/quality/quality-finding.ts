/** What a quality report is divided into, in the order of the report, with what to do about it. */
export const FINDING_KINDS = {
  characters: {
    title: '可疑的字符',
    remedy: '对照原稿改成正常的字；从版面里复制出来的文字常有这种字，看上去一样，却搜不到',
  },
  misprint: {
    title: '可能的错字',
    remedy: '对照原稿；写错的，改正这一行；没有写错，不必理会',
  },
  wording: {
    title: '可能的笔误',
    remedy: '对照原稿；确有多余、缺少或半角的标点和字，改正这一行',
  },
  person: {
    title: '词典里没有的人名',
    remedy:
      '核对后加进 lists/user-dict.txt，例如“李新红 1000 nr”；加了以后，在没有职务的地方也认得出来',
  },
  word: {
    title: '可能应当收进词典的词',
    remedy:
      '确是名称或固定说法的，加进 lists/user-dict.txt，一行一个（地名标 ns，机构标 nt，其他标 nz）；不是的，不必理会',
  },
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;

/** Something in the sources worth an editor's minute; nothing depends on its being mended. */
export interface QualityFinding {
  readonly kind: FindingKind;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** From 1; null where the place is not known. */
  readonly line: number | null;
  /** In Chinese, for display. */
  readonly text: string;
}
