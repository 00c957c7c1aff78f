import { visit } from 'jsonc-parser';
import { meaningOf } from './record-keys';

/** Where an object of a JSON text stands. */
export interface JsonSpan {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

interface OpenPart {
  readonly path: string;
  readonly isArray: boolean;
  readonly start: number;
  readonly line: number;
  key: string;
}

interface Places {
  readonly spans: JsonSpan[];
  tellsItems: boolean;
}

/**
 * The records of a JSON text: the objects of its first array that has any with a title or a text,
 * else of the first array of objects, wherever it lies. An object with a text of its own, or without
 * such an array, is a record itself. One pass, without building the values.
 * @returns the line of the first fault where the text is no JSON
 */
export function jsonSpans(text: string): { spans: JsonSpan[]; fault: number | null } {
  const open: OpenPart[] = [];
  const arrays = new Map<string, Places>();
  let fault: number | null = null;
  let root: JsonSpan | null = null;
  let isRecord = false;
  const begin = (isArray: boolean) => (start: number, _length: number, line: number) => {
    const outer = open.at(-1);
    const path = outer ? `${outer.path}/${outer.isArray ? '[]' : outer.key}` : '';
    open.push({ path, isArray, start, line: line + 1, key: '' });
    if (!isArray && outer?.isArray && !arrays.has(path)) {
      arrays.set(path, { spans: [], tellsItems: false });
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
        if (places && /^(?:title|text)$/.test(String(meaningOf(key)?.meaning))) {
          places.tellsItems = true;
        }
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
        if (!whole || whole.isArray || inner.length > 0 || typeof value !== 'string') return;
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
  const found = [...arrays.values()].filter(({ spans }) => spans.length > 0);
  const best = found.find(({ tellsItems }) => tellsItems) ?? found[0];
  const whole = root === null ? [] : [root];
  return { spans: isRecord || !best ? whole : best.spans, fault };
}
