import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with the page as it is shown. */
export async function violationsOf(page: Page) {
  const axe = new AxeBuilder({ page })
    // What passes would be written down node by node, which takes most of the time on long pages.
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`),
  }));
}
