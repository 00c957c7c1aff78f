import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

const FOOTERS: readonly ((page: number) => string)[] = [
  (page) => `— ${page} —`,
  (page) => `—${page}—`,
  (page) => `- ${page} -`,
  (page) => `-${page}-`,
  (page) => `· ${page} ·`,
  (page) => `－ ${page} －`,
  (page) => `– ${page} –`,
  (page) => `~ ${page} ~`,
  (page) => `第 ${page} 页`,
  (page) => `第${page}页 共36页`,
  (page) => `第 ${page} 页 / 共 36 页`,
  (page) => `${page} / 36`,
  (page) => `${page}`,
  (page) => `　　　　${page}`,
  (page) => `[${page}]`,
  (page) => `【${page}】`,
  (page) => `Page ${page}`,
];
const TITLES: readonly ((page: number) => string)[] = [
  () => '洛阳市情月报',
  () => '洛阳月报　2023年第5期',
  () => '2023年第5期（总第212期）',
  (page) => `洛阳大事 2023.5　${page}`,
  (page) => `${page}　河洛要情·2023年5月`,
  () => '◆ 洛阳要情 ◆',
  () => '洛阳市地方史志办公室编',
  () => '洛阳市人民政府公报 2023年第5期',
  () => '内部资料　注意保存',
];

function footerAt(draft: Draft, at: number, text: string): void {
  const before = draft.roll(2) === 0;
  if (before) draft.lines.splice(at, 0, blank());
  draft.insert(at + (before ? 1 : 0), text);
  if (draft.roll(2) === 0) draft.lines.splice(at + (before ? 2 : 1), 0, blank());
}

function blank(): DraftLine {
  return { text: '', role: 'blank', item: -1, part: 0, isMarked: false };
}

/** Cuts a line in the middle of a sentence, as the end of a page does. */
function cutSentence(draft: Draft): number {
  const line = draft.pickLine(['item'], ({ text }) => text.length > 60);
  const from = line.part === 0 ? draft.title(line.item).length + 14 : 2;
  let at = from + draft.roll(line.text.length - from - 6);
  while (/[。！？”）]/u.test(line.text[at - 1] ?? '') || /^[\d\s.%]/.test(line.text[at] ?? ''))
    at += 1;
  if (at > line.text.length - 3) return -1;
  const index = draft.lines.indexOf(line);
  for (const later of draft.lines) {
    if (later.role === 'item' && later.item === line.item && later.part > line.part)
      later.part += 1;
  }
  const rest = { ...line, text: line.text.slice(at), part: line.part + 1 };
  line.text = line.text.slice(0, at);
  draft.lines.splice(index + 1, 0, rest);
  draft.mark(line);
  return index + 1;
}

const PLACES: Readonly<Record<string, (draft: Draft) => number>> = {
  'between items': (draft) =>
    draft.lines.indexOf(draft.pickLine(['item', 'heading'], ({ part }) => part === 0)),
  'in a sentence': cutSentence,
  'in the contents': (draft) => draft.lines.indexOf(draft.pickLine(['entry', 'contents-heading'])),
};

/** The same page after page, as print has it. */
function onEveryPage(name: string, forms: readonly ((page: number) => string)[]): DamageKind {
  return {
    name,
    damage: (draft) => {
      const form = draft.pick(forms);
      const height = 12 + draft.roll(20);
      let page = 1;
      for (let at = height; at < draft.lines.length; at += height + 1) {
        draft.insert(at, form(page));
        page += 1;
      }
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  };
}

function kindsOf(what: string, forms: readonly ((page: number) => string)[]): DamageKind[] {
  return Object.entries(PLACES).map(([where, find]) => ({
    name: `a ${what} ${where}`,
    damage: (draft) => {
      const at = find(draft);
      if (at < 0) return null;
      footerAt(draft, at, draft.pick(forms)(1 + draft.roll(34)));
      return { isHarmless: true };
    },
  }));
}

export const FURNITURE_KINDS: readonly DamageKind[] = [
  ...kindsOf('page footer', FOOTERS),
  ...kindsOf('running title', TITLES),
  onEveryPage('page footers on every page', FOOTERS),
  onEveryPage('running titles on every page', TITLES),
];
