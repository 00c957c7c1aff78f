import { visit } from 'jsonc-parser';
import { meaningOf } from './record-keys';
import { statedDate } from './stated-date';

/** Where an object of a JSON text stands. */
export interface JsonSpan {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The name of the list that it is in, where there are several of such lists. */
  readonly under?: string;
  /** The day under which its list lies, as ISO 8601: {"2019": {"12/31": {"world": […]}}}. */
  readonly on?: string;
}

export interface JsonRecords {
  readonly spans: readonly JsonSpan[];
  readonly fault: number | null;
  /** What the object that holds the list of records says beside it. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** Lists of other objects that say a title or a text, and are in no record; each by its name. */
  readonly left: readonly {
    readonly name: string;
    readonly count: number;
    readonly line: number;
  }[];
  /** The file's only object, where no list in it says a title or a text: its parts may be the records. */
  readonly parts: JsonSpan | null;
}

interface OpenPart {
  readonly path: string;
  readonly isArray: boolean;
  readonly start: number;
  readonly line: number;
  key: string;
}

interface Places {
  /** The path of what it is in, and its name there. */
  readonly parent: string;
  readonly name: string;
  readonly spans: JsonSpan[];
  readonly keys: Set<string>;
}

/**
 * The records of a JSON text: the objects of its longest array that has any with a title or a text,
 * else of the longest array of objects, wherever it lies; with it those of the arrays beside it that
 * hold the same, also under other days. An object with a text of its own, or with a title and an array of what has none,
 * as the articles of a law, or without such an array, is a record itself. One pass, without building
 * the values.
 * @returns the line of the first fault where the text is no JSON
 */
export function jsonSpans(text: string): JsonRecords {
  const open: OpenPart[] = [];
  const arrays = new Map<string, Places>();
  let fault: number | null = null;
  let root: JsonSpan | null = null;
  let isRecord = false;
  const ofRoot = new Set<string>();
  const beside: Record<string, unknown> = {};
  const begin = (isArray: boolean) => (start: number, _length: number, line: number) => {
    const outer = open.at(-1);
    const path = outer ? `${outer.path}/${outer.isArray ? '[]' : outer.key}` : '';
    open.push({ path, isArray, start, line: line + 1, key: '' });
    if (!isArray && outer?.isArray && !arrays.has(path)) {
      const owner = open.at(-3);
      arrays.set(path, {
        parent: owner ? owner.path : '',
        name: owner && !owner.isArray ? owner.key : '',
        spans: [],
        keys: new Set(),
      });
    }
  };
  visit(
    text,
    {
      onObjectBegin: begin(false),
      onArrayBegin: begin(true),
      onObjectProperty: (key) => {
        const top = open.at(-1);
        if (!top) return;
        top.key = key;
        const places = arrays.get(top.path);
        places?.keys.add(key);
        if (open.length === 1) ofRoot.add(String(meaningOf(key)?.meaning));
      },
      onObjectEnd: (offset, length) => {
        const part = open.pop();
        if (!part) return;
        const span = { line: part.line, start: part.start, end: offset + length };
        if (open.length === 0) root ??= span;
        else if (open.at(-1)?.isArray) arrays.get(part.path)?.spans.push(span);
      },
      onLiteralValue: (value) => {
        const [whole, ...inner] = open;
        if (!whole || whole.isArray || inner.length > 0) return;
        beside[whole.key] = value;
        if (typeof value !== 'string') return;
        if (meaningOf(whole.key)?.meaning === 'text') isRecord = true;
      },
      onArrayEnd: () => {
        open.pop();
      },
      onError: (_code, _offset, _length, line) => {
        fault ??= line + 1;
      },
    },
    { disallowComments: true },
  );
  const listed = [...arrays].filter(([, { spans }]) => spans.length > 0);
  const found = listed.map(([, places]) => places);
  const telling = found.filter((one) => says(one, 'title') || says(one, 'text'));
  const best = outermost(longest(telling.length > 0 ? telling : found), arrays);
  const whole = root === null ? [] : [root];
  const namesNothing = telling.length === 0;
  // What has a title and a day of its own is not its attachments.
  const isDescribed = namesNothing && ofRoot.has('title') && ofRoot.has('date');
  if (isRecord || !best || isDescribed || isPartOfRoot(best, ofRoot))
    return { spans: whole, fault, beside: {}, left: [], parts: null };
  const lists = found.filter((one) => one === best || isAlike(one, best));
  const spans = lists.flatMap((one) => {
    const on = dayAbove(one);
    const under = lists.length === 1 || NUMBERS.test(`/${one.name}`) ? null : one.name;
    const known = { ...(under === null ? {} : { under }), ...(on === null ? {} : { on }) };
    return one.spans.map((span) => ({ ...span, ...known }));
  });
  const paths = listed.flatMap(([path, one]) => (lists.includes(one) ? [path] : []));
  // What lies within a record is its part, and what a record lies within groups it.
  const isBeside = (path: string) =>
    !paths.some((own) => path.startsWith(`${own}/`) || own.startsWith(`${path}/`));
  const left = listed.flatMap(([path, one]) =>
    !lists.includes(one) && telling.includes(one) && isBeside(path) && !OF_COLUMNS.test(one.name)
      ? [{ name: one.name, count: one.spans.length, line: one.spans[0]?.line ?? 1 }]
      : [],
  );
  return { spans, fault, beside, left, parts: namesNothing ? root : null };
}

/** What portals of open data say of the columns, before the records themselves. */
const OF_COLUMNS = /^(?:fields?|columns?|schema|headers?|meta(?:data)?|links?)$/i;
const COLUMNS = 1000;

function says({ keys }: Places, meaning: string): boolean {
  return [...keys].some((key) => meaningOf(key)?.meaning === meaning);
}

function longest(all: readonly Places[]): Places | undefined {
  const length = (one: Places) => sizeOf(one) / (OF_COLUMNS.test(one.name) ? COLUMNS : 1);
  return all.reduce<Places | undefined>(
    (best, one) => (best && length(best) >= length(one) ? best : one),
    undefined,
  );
}

/**
 * The list in whose objects another lies, where that is the lesser part of them: the answers below the
 * questions on a text.
 */
function outermost(
  inner: Places | undefined,
  arrays: ReadonlyMap<string, Places>,
): Places | undefined {
  if (!inner) return undefined;
  const own = [...arrays].find(([, one]) => one === inner)?.[0] ?? '';
  const around = [...arrays]
    .filter(([path, { spans }]) => spans.length > 0 && own.startsWith(`${path}/`))
    .sort(([a], [b]) => b.length - a.length);
  const [, outer] = around.find(([, one]) => sizeOf(one) > sizeOf(inner) * 2) ?? [];
  return outer ? outermost(outer, arrays) : inner;
}

function sizeOf({ spans }: Places): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The articles of a law and the chapters of a report, below its title: none is an item of its own. */
function isPartOfRoot(best: Places, ofRoot: ReadonlySet<string>): boolean {
  if (best.parent !== '' || !ofRoot.has('title') || says(best, 'date')) return false;
  return says(best, 'text') && (!says(best, 'title') || ofRoot.has('date'));
}

/** Parts of a day as names, one below the other. */
const NUMBERS = /(?:\/\d{1,4})+$/u;
const DAY_ABOVE = /^\/((?:19|20)\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;

function dayAbove({ parent, name }: Places): string | null {
  const found = [DAY_ABOVE.exec(parent), DAY_ABOVE.exec(`${parent}/${name}`)];
  const [, ...parts] = found[1] ?? found[0] ?? [];
  return statedDate(parts.filter((part) => part !== undefined).join('-'));
}

/** Lists beside each other, or below one day after the other, with the same kind of records in them: {"时政": […], "社会": […]}. */
function isAlike(one: Places, best: Places): boolean {
  const [own, other] = [one, best].map((list) => list.parent.replace(NUMBERS, '/#'));
  if (own !== other || one.name === '' || best.name === '') return false;
  const shared = [...one.keys].filter((key) => best.keys.has(key)).length;
  return shared * 2 > Math.max(one.keys.size, best.keys.size);
}
