import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

const CAPTIONS = [
  '图为调研组在龙门实验室座谈',
  '图1：活动现场（李明 摄）',
  '（记者 王某 摄影报道）',
  '图：开杆仪式',
];
const SUBHEADINGS = [
  '（一）主要做法',
  '一、基本情况',
  '工作成效',
  '1.会议要求',
  '强化组织领导',
  '二是推进落实',
];
const TABLES: readonly (readonly string[])[] = [
  ['县区\t企业数\t增速', '老城区\t12\t3.1%', '西工区\t9\t2.8%'],
  ['项目　　投资额（亿元）　　进度', '百万吨乙烯　　278　　在建', '新能源基地　　140　　投产'],
  ['| 指标 | 数值 |', '| --- | --- |', '| 床位 | 1200 |', '| 站点 | 56 |'],
  ['序号  名称  面积', '1  中央公园  32', '2  兴洛湖  87'],
];
const LISTS: readonly (readonly string[])[] = [
  ['1.加快项目建设；', '2.优化营商环境；', '3.做好服务保障。'],
  ['（1）提升站点功能', '（2）完善路网结构', '（3）整治交通秩序'],
  ['● 百万吨乙烯项目', '● 新能源生产基地'],
  ['- 涧西区先进制造业开发区', '- 孟津区先进制造业开发区'],
  ['一是加强领导。', '二是强化督导。', '三是严肃问责。'],
  ['· 龙门石窟', '· 二里头夏都遗址博物馆'],
];
const UNKNOWN = [
  '军 事',
  '军事动态',
  '◆◆◆ 军 事 ◆◆◆',
  '理论园地',
  '民生实事',
  '人 物',
  '◆ 史海钩沉 ◆',
  '附 录',
];

/** Puts lines into an item, after a sentence; they belong to it from then on. */
function insideItem(draft: Draft, texts: readonly string[]): boolean {
  const line = draft.pickLine(['item'], ({ text }) => /。[^”]{12,}$/u.test(text));
  const from = line.part === 0 ? draft.title(line.item).length + 6 : 0;
  const ends = [...line.text.matchAll(/。/gu)].map(({ index }) => index + 1);
  const usable = ends.filter((at) => at > from && at < line.text.length - 4);
  if (usable.length === 0) return false;
  const at = draft.pick(usable);
  const index = draft.lines.indexOf(line);
  const rest = { ...line, text: line.text.slice(at), part: line.part + 0.5 };
  line.text = line.text.slice(0, at);
  draft.mark(line);
  const isAiry = draft.roll(2) === 0;
  const blank = (): DraftLine => ({ text: '', role: 'blank', item: -1, part: 0, isMarked: false });
  const made = texts.flatMap((text, place): DraftLine[] => [
    ...(isAiry ? [blank()] : []),
    { text, role: 'item', item: line.item, part: line.part + 0.01 * (place + 1), isMarked: true },
  ]);
  draft.apart = texts;
  draft.lines.splice(index + 1, 0, ...made, ...(isAiry ? [blank()] : []), rest);
  return true;
}

/** After the last line of an item, where nothing follows it but the next item. */
function afterItem(draft: Draft, texts: readonly string[], item: number): void {
  const last = draft.itemLines(item).at(-1);
  if (!last) return;
  const at = draft.lines.indexOf(last) + 1;
  const made = texts.map(
    (text, place): DraftLine => ({
      ...last,
      text,
      part: last.part + 0.01 * (place + 1),
      isMarked: true,
    }),
  );
  draft.apart = texts;
  draft.mark(last);
  draft.lines.splice(at, 0, ...made);
}

function inside(name: string, choose: (draft: Draft) => readonly string[]): DamageKind[] {
  return [
    {
      name: `${name} inside an item`,
      damage: (draft) => (insideItem(draft, choose(draft)) ? { isHarmless: true } : null),
    },
    {
      name: `${name} at the end of an item`,
      damage: (draft) => {
        afterItem(draft, choose(draft), draft.roll(draft.anatomy.items.length));
        return { isHarmless: true };
      },
    },
  ];
}

export const INSERTION_KINDS: readonly DamageKind[] = [
  ...inside('a caption', (draft) => [draft.pick(CAPTIONS)]),
  {
    name: 'a sub-heading inside an item',
    damage: (draft) => (insideItem(draft, [draft.pick(SUBHEADINGS)]) ? { isHarmless: true } : null),
  },
  ...inside('a table', (draft) => draft.pick(TABLES)),
  ...inside('a list', (draft) => draft.pick(LISTS)),
  {
    name: 'a second paragraph in an item',
    damage: (draft) =>
      insideItem(draft, ['会议强调，要提高政治站位，压实工作责任，确保各项任务落到实处。'])
        ? { isHarmless: true }
        : null,
  },
  {
    name: 'an unknown heading between items',
    damage: (draft) => {
      const line = draft.pickLine(['item'], ({ part, item }) => part === 0 && item > 0);
      const at = draft.lines.indexOf(line);
      draft.insert(at, draft.pick(UNKNOWN));
      if (draft.roll(2) === 0) draft.insert(at + 1, '', 'blank');
      for (const item of draft.section(line.item)) draft.touched.add(item);
      for (const item of draft.section(line.item)) draft.openSections.add(item);
      return {};
    },
  },
  {
    name: 'an unknown heading in the contents',
    damage: (draft) => {
      const line = draft.pickLine(['entry'], ({ part, item }) => part === 0 && item > 0);
      draft.insert(draft.lines.indexOf(line), draft.pick(UNKNOWN));
      for (const item of draft.section(line.item)) draft.touched.add(item);
      for (const item of draft.section(line.item)) draft.openSections.add(item);
      return {};
    },
  },
  {
    name: 'an unknown heading after the last item',
    damage: (draft) => {
      const at = draft.lines.length;
      draft.insert(at, draft.pick(UNKNOWN));
      if (draft.roll(2) === 0) draft.insert(at, '', 'blank');
      if (draft.roll(3) === 0) draft.insert(draft.lines.length, draft.pick(UNKNOWN));
      return {};
    },
  },
  {
    name: 'a known heading after the last item',
    damage: (draft) => {
      const heading = draft.pickLine(['heading']);
      draft.insert(draft.lines.length, heading.text);
      draft.mark(heading);
      return {};
    },
  },
];
