import { ENTITY_KINDS } from '@/lib/domain/entity';
import { sameWording } from '@/lib/ingest/forms/titles/title-key';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';
import {
  type Changes,
  ENTITY_WORDS,
  type ItemEntry,
  KIND_WORDS,
  type NameEntry,
  NO_DATE,
  PATH_MARK,
  type RegisteredKind,
  type Registry,
  type SectionEntry,
  VERB_WORDS,
  type Verb,
} from './registry';

const KINDS = Object.keys(KIND_WORDS) as RegisteredKind[];
const VERBS = Object.keys(VERB_WORDS) as Verb[];
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const DATE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}-\d{2}-\d{2})?$/;

const FORMS = [
  '“条目 编号 日期 标题”',
  '“栏目 编号 栏目名”',
  '“名称 编号 类别 名称”',
  '“撤下 条目 编号 说明”',
  '“改名 条目 编号 新标题”',
  '“改号 条目 旧编号 新编号”',
];

/**
 * Reads the registry: an entry or a change a line, `#` opens a comment. The order of the lines does
 * not matter, so that two people's additions can be merged line by line. A line that says nothing
 * known is an error: an id that is not understood could be given away again.
 */
export function parseRegistry(
  file: string,
  text: string,
): { registry: Registry; problems: IngestProblem[] } {
  const items = new Map<string, ItemEntry>();
  const sections = new Map<string, SectionEntry>();
  const names = new Map<string, NameEntry>();
  const changes = { item: noChanges(), section: noChanges(), name: noChanges() };
  const problems: IngestProblem[] = [];

  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, '').trim();
    if (content === '' || content.startsWith('#')) continue;
    const report = (expected: string, remedy: string) =>
      problems.push({
        file,
        line,
        severity: 'error',
        expected,
        found: quote(content),
        remedy,
      });
    /** Two lines of one id that mean the same came from two sides of a merge. */
    const enter = <T extends { readonly id: string; readonly line: number }>(
      entries: Map<string, T>,
      entry: T,
      wording: (entry: T) => string,
    ) => {
      const known = entries.get(entry.id);
      if (known && !sameWording(wording(known), wording(entry))) {
        const remedy =
          '两行说的是同一件事，就留下一行；不是同一件事，就给后登记的换一个没有用过的编号';
        report(`每个编号只登记一次（第${known.line}行已有 ${entry.id}）`, remedy);
      } else if (!known) entries.set(entry.id, entry);
    };

    const entry = parseEntry(content, line);
    const change = entry === null ? parseChange(content) : null;
    if (entry?.kind === 'item') enter(items, entry.entry, ({ title }) => title);
    else if (entry?.kind === 'section') enter(sections, entry.entry, ({ path }) => path.join('/'));
    else if (entry?.kind === 'name') enter(names, entry.entry, ({ name }) => name);
    else if (change?.verb === 'withdrawn') changes[change.kind].withdrawn.set(change.id, line);
    else if (change?.verb === 'renamed') {
      const { renamed } = changes[change.kind];
      renamed.set(change.id, [...(renamed.get(change.id) ?? []), change.rest]);
    } else if (change?.verb === 'moved') changes[change.kind].moved.set(change.id, change.rest);
    else if (/^(?:<{7}|={7}|>{7})/.test(content)) {
      report('登记的行', '这是合并时留下的记号：两边的登记都留下，只删去这几行记号');
    } else {
      report(FORMS.join('、'), '照其中一种改写；不认得的行不能略去，否则用过的编号会再给别的条目');
    }
  }
  return { registry: { file, items, sections, names, changes }, problems };
}

type ParsedEntry =
  | { readonly kind: 'item'; readonly entry: ItemEntry }
  | { readonly kind: 'section'; readonly entry: SectionEntry }
  | { readonly kind: 'name'; readonly entry: NameEntry };

function parseEntry(content: string, line: number): ParsedEntry | null {
  const [word, id = '', rest = ''] = cutWords(content, 2);
  const kind = KINDS.find((one) => KIND_WORDS[one] === word);
  if (kind === undefined || !ID.test(id) || rest === '') return null;
  if (kind === 'section') {
    const path = rest.split(PATH_MARK).map((name) => name.replace(/\s+/gu, ''));
    return path.length > 2 || path.includes('') ? null : { kind, entry: { id, line, path } };
  }
  const [first = '', wording = ''] = cutWords(rest, 1);
  if (wording === '') return null;
  if (kind === 'name') {
    const entity = ENTITY_KINDS.find((one) => ENTITY_WORDS[one] === first);
    return entity ? { kind, entry: { id, line, kind: entity, name: wording } } : null;
  }
  if (first !== NO_DATE && !DATE.test(first)) return null;
  return {
    kind,
    entry: { id, line, date: first === NO_DATE ? null : first, title: wording },
  };
}

function parseChange(
  content: string,
): { verb: Verb; kind: RegisteredKind; id: string; rest: string } | null {
  const [verbWord, kindWord, id = '', rest = ''] = cutWords(content, 3);
  const verb = VERBS.find((one) => VERB_WORDS[one] === verbWord);
  const kind = KINDS.find((one) => KIND_WORDS[one] === kindWord);
  if (verb === undefined || kind === undefined || !ID.test(id)) return null;
  if (verb === 'moved' && (!ID.test(rest) || rest === id)) return null;
  if (verb === 'renamed' && rest === '') return null;
  return { verb, kind, id, rest };
}

/** The first words and what follows them, which may hold spaces. */
function cutWords(content: string, count: number): string[] {
  const words: string[] = [];
  let rest = content;
  while (words.length < count) {
    const [, word, after = ''] = /^(\S+)\s*(.*)$/su.exec(rest) ?? [];
    if (word === undefined) break;
    words.push(word);
    rest = after;
  }
  return [...words, rest];
}

function noChanges() {
  return {
    withdrawn: new Map<string, number>(),
    renamed: new Map<string, string[]>(),
    moved: new Map<string, string>(),
  } satisfies Changes;
}
