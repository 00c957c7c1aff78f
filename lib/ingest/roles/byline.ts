/** Who wrote it: below a title, or at the end of a text. */
const BYLINE =
  /^[（(]?(?:本报|本台|本刊|本网|全媒体|融媒体|首席|见习)*(?:记者|通讯员|特约撰稿人?|文[/／]图?|图[/／]文)[:：\s][^。，；]{2,30}$/u;
/** Of an opinion: □ 季平. */
const AUTHOR = /^[□■◇○]\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})?$/u;
const ENDING_BYLINE =
  /[。！？”][（(](?:[^（）()]{0,6}(?:记者|通讯员|供稿|来源|文[/／])[^（）()]{1,40})[）)]$/u;

/** Where and when it was printed, below what it tells: 2019年3月4日《人民日报》第13版. */
const PRINTED =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]?\s*《[^《》]{2,12}》(?:第?\s*[A-Z]?\d{1,3}\s*版)?$/u;

/** Whether a line says in which paper, and when, the text above it was printed. */
export function isPrintedIn(text: string): boolean {
  return PRINTED.test(text);
}

/** Whether a line says who wrote the text beside it: 本报记者 李明, □ 季平. */
export function isByline(text: string): boolean {
  return BYLINE.test(text) || AUTHOR.test(text) || isPrintedIn(text);
}

/** Whether a text ends with who wrote it, so that another begins below. */
export function endsWithByline(text: string): boolean {
  return BYLINE.test(text) || ENDING_BYLINE.test(text);
}
