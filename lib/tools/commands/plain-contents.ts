import { contentsGroups } from '@/lib/domain/contents-groups';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { itemPath } from '@/lib/domain/permalink';
import { NO_SECTION } from '@/lib/domain/section';
import { escapeXml } from '@/lib/site/escape-xml';

/** What the home page has for browsers without scripts, where it is to list an issue. */
const PLACE = /(<noscript data-contents="([^"]*)">.*?)(<\/noscript>)/s;

/**
 * Writes every item of the newest issue into the home page, for browsers without scripts. React would
 * have it twice: in the page, and in the data from which its scripts take the page over.
 *
 * @param html of the home page as it was exported; one that is to list nothing stays as it is
 * @param base path under which the site is published
 * @throws Error when the page names an issue that there is not
 */
export function addPlainContents(
  html: string,
  issues: readonly FilledIssue[],
  base: string,
): string {
  return html.replace(PLACE, (_, before: string, id: string, end: string) => {
    const issue = issues.find((one) => one.id === id);
    if (!issue) throw new Error(`Expected the home page to list an issue, got ${id}.`);
    return before + plainContents(issue, base) + end;
  });
}

/** As little markup as there can be. */
function plainContents({ items }: FilledIssue, base: string): string {
  return contentsGroups(items)
    .map(({ section, parts }) => {
      const rows = parts
        .flatMap((part) => part.items)
        .map(
          ({ id, title }) => `<li><a href="${base}${itemPath(id)}">${escapeXml(title)}</a></li>`,
        );
      const name = escapeXml(section?.name ?? NO_SECTION);
      return `<section><h3>${name}</h3><ul>${rows.join('')}</ul></section>`;
    })
    .join('');
}
