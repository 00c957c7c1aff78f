import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { KnownItem } from './match-entries';
import { KIND_WORDS, type Registry, VERB_WORDS } from './registry';
import type { UnnamedItem } from './unnamed-item';

const KEPT = '已公布的编号仍是原来那一条，链接才不会失效';

export function changed({ file }: Registry, known: KnownItem, item: UnnamedItem): IngestProblem {
  const before = known.renamedTo.at(-1) ?? known.entries[0]?.title ?? '';
  const rename = `${VERB_WORDS.renamed} ${KIND_WORDS.item} ${known.id} ${item.title}`;
  const withdraw = `${VERB_WORDS.withdrawn} ${KIND_WORDS.item} ${known.id}`;
  const other = item.givenId === null ? '新的一条会另给编号' : '新的一条换一个没有用过的编号';
  return {
    file: item.file,
    line: item.line,
    severity: 'error',
    expected: KEPT,
    found: `${known.id} 原为${quote(before)}，现为${quote(item.title)}`,
    remedy: `同一条而改了标题的，在 ${file} 末尾加一行“${rename}”；原来那条不再发布的，加一行“${withdraw}”，${other}`,
  };
}

export function vanished({ file }: Registry, known: KnownItem): IngestProblem {
  const entry = known.entries[0];
  return {
    file,
    line: entry?.line ?? null,
    severity: 'error',
    expected: KEPT,
    found: `${known.id}${quote(entry?.title ?? '')}在原文里不见了`,
    remedy: `把这一条放回原文；确实不再发布的，在 ${file} 末尾加一行“${VERB_WORDS.withdrawn} ${KIND_WORDS.item} ${known.id}”；改用别的编号的，加一行“${VERB_WORDS.moved} ${KIND_WORDS.item} ${known.id} 新编号”`,
  };
}

export function stillThere(
  { file, changes }: Registry,
  id: string,
  { file: source, line, title }: UnnamedItem,
): IngestProblem {
  const recorded = changes.item.withdrawn.get(id);
  return {
    file: source,
    line,
    severity: 'error',
    expected: `没有已经撤下的条目（${file}${recorded === undefined ? '' : `第${recorded}行`}）`,
    found: `${id}${quote(title)}`,
    remedy: `从原文里删去这一条；仍要发布的，删去登记里“${VERB_WORDS.withdrawn}”那一行`,
  };
}

export function sameId(item: UnnamedItem, id: string, other: UnnamedItem): IngestProblem {
  return {
    file: item.file,
    line: item.line,
    severity: 'omitted',
    expected: '不重复的编号',
    found: `${id} 与 ${other.file}:${other.line} 的相同`,
    remedy: '重复的一条请删去；不是同一条的，换一个没有用过的编号',
  };
}

export function outOfPlace(item: UnnamedItem, placeId: string, id: string): IngestProblem {
  return {
    file: item.file,
    line: item.line,
    severity: 'warning',
    expected: '新条目排在已公布的条目之后',
    found: `${quote(item.title)}排在第${item.ordinal}条，而 ${placeId} 早已是另一条`,
    remedy: `已给它新的编号 ${id}，其余各条编号不变`,
  };
}
