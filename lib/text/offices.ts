/** Offices, ranks and callings by which a person is addressed or introduced; a deputy has 副 before it. */
const NAMES = (
  '市长 省长 县长 区长 镇长 乡长 村长 州长 部长 厅长 局长 处长 科长 司长 署长 院长 校长 园长 会长 理事长 董事长 ' +
  '秘书长 检察长 行长 社长 台长 馆长 所长 站长 队长 团长 班长 组长 政委 司令 司令员 书记 主席 主任 委员 常委 ' +
  '总裁 总经理 经理 总监 总工程师 工程师 总工 总领事 领事 大使 议员 代表 院士 教授 研究员 博士 巡视员 调研员 ' +
  '主任护师 护师 医师 技师 大师 老师 医生 护士 编剧 导演 主编 记者 市领导 领导 总统 首相 总理'
).split(' ');

const ANY = [...NAMES].sort((a, b) => b.length - a.length).join('|');

const OFFICE = new RegExp(`副?(?:${ANY})`, 'gu');
const OFFICE_AT_END = new RegExp(`(?:${ANY})$`, 'u');
/** What a title and a name are never parted by, and how long the titles of one person get. */
const APART = /[，,。；;：:！!？?"（）()\ufdd0]/u;
const LONGEST_TITLES = 48;

/** The offices in a folded text, `副` before a deputy's, with the places where they end. */
export function findOffices(text: string): { readonly office: string; readonly end: number }[] {
  return [...text.matchAll(OFFICE)].map(({ 0: office, index }) => ({
    office,
    end: index + office.length,
  }));
}

/**
 * How a person is introduced where the name stands at `start`: by the office, by another one, or by
 * none. 市委书记、总经理孙韬 is introduced by both; 副市长 is not 市长.
 */
export function introducedBy(
  text: string,
  start: number,
  office: string,
): 'office' | 'other' | 'none' {
  const before = titlesBefore(text, start);
  for (let at = before.indexOf(office); at >= 0; at = before.indexOf(office, at + 1)) {
    const isDeputy = before[at - 1] === '副' && !office.startsWith('副');
    const after = before.slice(at + office.length);
    if (!isDeputy && (after === '' || /^[、兼]/u.test(after))) return 'office';
  }
  return OFFICE_AT_END.test(before) ? 'other' : 'none';
}

function titlesBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_TITLES), start);
  for (let at = before.length - 1; at >= 0; at--) {
    if (APART.test(before[at] ?? '')) return before.slice(at + 1);
  }
  return before;
}
