import { defineConfig } from '@playwright/test';
import { browserArguments } from '@/lib/tools/serve/browser-arguments';

const { CHROMIUM_PATH, CI, E2E_RESULTS } = process.env;
const { E2E_HOME, E2E_SEVERAL_ISSUES, E2E_IN_SHARDS, E2E_PUBLISHED } = process.env;
if (!CHROMIUM_PATH) {
  throw new Error('The specs need a served site and a browser. Run: npm run test:e2e');
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: CI ? 1 : 0,
  forbidOnly: Boolean(CI),
  timeout: 60_000,
  // Generous: a condition that will hold is waited for, on slow machines too.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ...(E2E_RESULTS ? [['json', { outputFile: E2E_RESULTS }] as ['json', object]] : []),
  ],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: CHROMIUM_PATH, args: browserArguments() },
    screenshot: 'only-on-failure',
    trace: CI ? 'on-first-retry' : 'off',
  },
  // lib/tools/commands/e2e.ts says which site each folder is for.
  projects: [
    { name: 'may', testMatch: /e2e\/[^/]+\.spec\.ts$/, use: { baseURL: E2E_HOME } },
    {
      name: 'several issues',
      testMatch: 'several-issues/*.spec.ts',
      use: { baseURL: E2E_SEVERAL_ISSUES },
    },
    { name: 'in shards', testMatch: 'in-shards/*.spec.ts', use: { baseURL: E2E_IN_SHARDS } },
    { name: 'published', testMatch: 'published/*.spec.ts', use: { baseURL: E2E_PUBLISHED } },
  ],
});
