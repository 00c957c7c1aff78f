import { expect } from '@playwright/test';
import { fromOpenItems } from '@/lib/domain/open-item';
import { randomSubstrings } from '@/lib/tools/bench/random-substrings';
import { typeEach } from './browser-answer';
import { contains, readIssues, readItems, readSections } from './collection';
import { test } from './fixtures';

const COUNT = 400;
const SEED = 2023;

test('whatever stands in a text is found, and found first', async ({ page, searchPage }) => {
  test.slow();
  const items = readItems();
  const sample = randomSubstrings(fromOpenItems(items, readIssues(), readSections()), COUNT, SEED);
  await searchPage.open();
  const answers = await typeEach(
    page,
    sample.map(({ text, item }) => ({ text, id: item.id })),
  );

  const tried = sample.map(({ text, item }, at) => {
    const hits = answers[at]?.hits ?? [];
    const top = items.find(({ id }) => id === hits[0]);
    return {
      text,
      isFound: hits.includes(item.id),
      isLiteral: top !== undefined && contains(top, text),
    };
  });
  const share = (count: number) => (count / COUNT).toFixed(2);
  const recall = share(tried.filter(({ isFound }) => isFound).length);
  const literal = share(tried.filter(({ isLiteral }) => isLiteral).length);
  console.log(
    `${COUNT} random substrings in the browser: recall ${recall}, top hit literal ${literal}`,
  );
  expect(tried.filter(({ isFound }) => !isFound)).toEqual([]);
  expect(tried.filter(({ isLiteral }) => !isLiteral)).toEqual([]);
});
