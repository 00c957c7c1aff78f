import { expect } from '@playwright/test';
import { artefactPattern, breakArtefact, FAULTS, type Fault } from './artefact-files';
import { test } from './fixtures';

const TABLES = [
  {
    name: 'traditional.json',
    q: '發展會議',
    told: '繁体字对照表加载失败',
    /** What the query means, which needs no table. */
    plain: '发展会议',
  },
  {
    name: 'readings.json',
    q: 'jiangling',
    told: '拼音对照表加载失败',
    plain: '江凌',
  },
];

test.use({ expectedProblems: /\/search\// });

for (const { name, q, told, plain } of TABLES) {
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    test(`${name} ${fault}: it is said to be missing, not that nothing was found`, async ({
      page,
      context,
      searchPage,
    }) => {
      await breakArtefact(context, name, fault);
      await searchPage.open({ q });
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(`${told}，还不知道有没有结果`);
      await expect(searchPage.count).toHaveAttribute('data-text', '');
      await expect(searchPage.filter('全部')).not.toHaveText(/\b0\b/);
      await expect(page.getByText('没有含')).toHaveCount(0);
      await context.unroute(artefactPattern(name));
      await alert.getByRole('button', { name: '重试' }).click();
      await searchPage.answers(q);
      await expect(searchPage.count).toHaveAttribute('data-text', /^[1-9]\d* 条结果$/);
      await expect(alert).toHaveCount(0);
      const found = await searchPage.count.getAttribute('data-text');
      await searchPage.box.fill(plain);
      await searchPage.answers(plain);
      await expect(searchPage.count).toHaveAttribute('data-text', found ?? '');
    });
  }
}
