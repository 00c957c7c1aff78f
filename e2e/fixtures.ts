import { test as base, expect, type Page } from '@playwright/test';
import { SearchPage } from './search-page';

interface Options {
  /** Problems that a spec provokes on purpose; all others still fail it. */
  expectedProblems: RegExp;
}

interface Fixtures {
  /** What the browser complained about so far. */
  problems: readonly string[];
  searchPage: SearchPage;
}

/** Every spec ends with an empty console: no error, no warning, no failed request. */
export const test = base.extend<Options & Fixtures>({
  // Matches nothing.
  expectedProblems: [/(?!)/, { option: true }],
  problems: [
    async ({ page, expectedProblems }, use) => {
      const problems = watch(page);
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedProblems.test(problem));
      expect(unexpected, 'the console is empty').toEqual([]);
    },
    { auto: true },
  ],
  searchPage: async ({ page }, use) => use(new SearchPage(page)),
});

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page was left before, say, its icon came. A broken line has other names.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
