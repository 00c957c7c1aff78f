import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const results = process.env.UNIT_RESULTS;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib}/**/*.test.{ts,tsx}'],
    setupFiles: ['vitest.setup.ts'],
    // Tests that ingest the whole gazette take seconds when two cores are busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: [
      'default',
      ...(results ? [['json', { outputFile: results }] as ['json', object]] : []),
    ],
  },
});
