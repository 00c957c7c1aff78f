import type { Section } from '@/lib/domain/section';
import { HAN } from '@/lib/text/han';

const DECORATION = /^[\s◆◇■□●○★☆▲△※]+|[\s◆◇■□●○★☆▲△※]+$/gu;

const HEADING = new RegExp(`^[${HAN}、]{2,8}$`, 'u');

/** The line as a heading: without `◆` marks and without the spaces between its characters. */
export function headingName(text: string): string {
  return text.replace(DECORATION, '').replace(/\s+/gu, '');
}

/** Whether the line stands between marks: `◆◆◆ 社 会 事 业 ◆◆◆`. */
export function isMarkedHeading(text: string): boolean {
  return /^\s*[◆◇■□●○★☆▲△※]/u.test(text) && headingName(text) !== '';
}

/** A short line of Han characters only: what a heading looks like, be it known or not. */
export function looksLikeHeading(text: string): boolean {
  return HEADING.test(headingName(text));
}

/** Residue of a table's rules: `---------------------------	---`. Layout, not text. */
export function isTableResidue(text: string): boolean {
  return /^[\s\-–—―─━_=|+│]+$/u.test(text) && /[-–—―─━_=|+│]{3}/u.test(text);
}

/** Where a text stands in the gazette's order; both null before the first heading. */
export interface HeadingPath {
  readonly section: string | null;
  readonly subsection: string | null;
}

/**
 * The path that a known heading opens below the current one, or null for other names. A former
 * name opens the section as it is called now.
 */
export function openHeading(
  sections: readonly Section[],
  current: HeadingPath,
  name: string,
): HeadingPath | null {
  const open = sections.find((section) => section.name === current.section);
  const subsection = open?.subsections.find((one) => isNamed(one, name));
  if (open && subsection) return { section: open.name, subsection: subsection.name };
  const section = sections.find((one) => isNamed(one, name));
  return section ? { section: section.name, subsection: null } : null;
}

/** Whether a section is called so, or was before. */
export function isNamed({ name, formerNames = [] }: Section, wanted: string): boolean {
  return name === wanted || formerNames.includes(wanted);
}

/** For messages and for comparing: `时政/领导活动`, `亮点聚焦`. */
export function pathName(path: HeadingPath): string {
  if (path.section === null) return '（没有栏目）';
  return path.subsection === null ? path.section : `${path.section}/${path.subsection}`;
}
