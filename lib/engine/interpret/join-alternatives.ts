import type { Clause } from '@/lib/search/query-plan';
import type { Unit } from './read-unit';

/** Stands between two units, one of which is enough. */
export const OR = 'or';

/**
 * The units with those around an OR made one: its nearest clauses become alternatives, sections one
 * condition. 江凌，防汛 OR 养老 wants 江凌, and 防汛 or 养老. What is excluded is no alternative.
 */
export function joinAlternatives(units: readonly (Unit | typeof OR)[]): Unit[] {
  const joined: Unit[] = [];
  let isOr = false;
  for (const unit of units) {
    if (unit === OR) {
      isOr = true;
      continue;
    }
    const before = joined.at(-1);
    const both = isOr && before ? eitherOf(before, unit) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(unit);
    isOr = false;
  }
  return joined;
}

function eitherOf(left: Unit, right: Unit): Unit | null {
  if (left.isExcluded || right.isExcluded) return null;
  const rest = {
    first: left.first,
    last: right.last,
    isExcluded: false,
    isAsked: left.isAsked || right.isAsked,
    notice: null,
    typed: null,
  };
  if (left.section && right.section) {
    const slugs = [...left.section.slugs, ...right.section.slugs];
    const label = `${left.chip?.label} 或 ${right.chip?.label.replace('栏目：', '')}`;
    const section = { slugs, isExcluded: false };
    return { ...rest, clauses: [], section, chip: { kind: 'section', label } };
  }
  const [before, after] = [left.clauses.at(-1), right.clauses[0]];
  if (!before || !after || left.section || right.section) return null;
  const alternatives = [...alternativesOf(before), after];
  const label = `${left.chip?.label ?? before.folded.source} 或 ${right.chip?.label ?? after.folded.source}`;
  const either: Clause = {
    kind: 'anyOf',
    folded: {
      source: alternatives.map(({ folded }) => folded.source).join(' 或 '),
      text: alternatives.map(({ folded }) => folded.text).join('|'),
    },
    part: before.part,
    clauses: alternatives,
  };
  return {
    ...rest,
    clauses: [...left.clauses.slice(0, -1), either, ...right.clauses.slice(1)],
    section: null,
    chip: { kind: 'either', label },
  };
}

function alternativesOf(clause: Clause): readonly Clause[] {
  return clause.kind === 'anyOf' ? clause.clauses : [clause];
}
