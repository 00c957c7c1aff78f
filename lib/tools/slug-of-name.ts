import type { Section } from '@/lib/domain/section';

/**
 * The slug of a section or subsection given by its printed name or its slug.
 *
 * @throws RangeError, in Chinese, listing the names there are
 */
export function slugOfName(sections: readonly Section[], wanted: string): string {
  const all = sections.flatMap((section) => [section, ...section.subsections]);
  const found = all.find(({ name, slug }) => name === wanted || slug === wanted);
  if (!found) {
    const names = all.map(({ name }) => name).join('、');
    throw new RangeError(`没有名为“${wanted}”的栏目。现有栏目：${names}。`);
  }
  return found.slug;
}
