import { defineConfig } from '@playwright/test';
import { browserArguments } from '@/lib/cli/browser-arguments';

const { CHROMIUM_PATH, CI, E2E_HOME, E2E_RESULTS } = process.env;
if (!E2E_HOME || !CHROMIUM_PATH) {
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
    baseURL: E2E_HOME,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: CHROMIUM_PATH, args: browserArguments() },
    screenshot: 'only-on-failure',
    trace: CI ? 'on-first-retry' : 'off',
  },
});
