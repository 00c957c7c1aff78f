/** How a section is named on a line of its own, its name in the one group. */
const SECTION_LINES = [
  // Pages of newspapers and their columns: A02 要闻, 第02版：民生, 第3版（经济）, 专栏：综合.
  /^[A-Z]\d{1,2}\s+(\p{Script=Han}{2,8})$/u,
  /^第\s*[A-Z]?\d{1,2}\s*版\s*[（(]([^（）()]{2,8})[）)]$/u,
  /^(第\s*[A-Z]?\d{1,2}\s*版)\s*[（(]\s*[）)]$/u,
  /^第?\s*[A-Z]{0,2}(?:\d{1,5}|[一二三四五六七八九十]{1,3})\s*版\s*[:：·\s]\s*([^\s：:，。]{2,12})$/u,
  /^专栏\s*[:：]\s*([^\s：:，。]{2,16})$/u,
  // Between marks: 【领导活动】, ◆◆◆政务要闻◆◆◆. What 〔2023〕 holds is the year of a number.
  /^【([^】]{2,16})】$/u,
  /^\[([^\]]{2,16})\]$/u,
  /^〖([^〗]{2,16})〗$/u,
  /^〔((?!\d)[^〕]{2,16})〕$/u,
  /^[◆◇■□●★☆▲※◎]+\s*([^◆◇■□●★☆▲※◎]{2,16}?)\s*[◆◇■□●★☆▲※◎]*$/u,
];

/** The name that a line has between its marks, as the heading of a section; or null. */
export function sectionName(text: string): string | null {
  for (const pattern of SECTION_LINES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
