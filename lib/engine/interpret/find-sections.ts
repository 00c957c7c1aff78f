import type { Section } from '@/lib/domain/section';

/** Sections and subsections by name or slug; failing that, those whose name contains the text. */
export function findSections(sections: readonly Section[], wanted: string): Section[] {
  const all = sections.flatMap((section) => [section, ...section.subsections]);
  const same = all.filter(({ name, slug }) => name === wanted || slug === wanted);
  return same.length > 0 ? same : all.filter(({ name }) => name.includes(wanted));
}
