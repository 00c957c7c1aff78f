// node .ci/print-counts.mjs STATUS UNIT_RESULTS E2E_RESULTS
// Prints `N passed, N failed` over the JSON results of Vitest and Playwright. A run that failed
// without a failed test (a package, the linter, the build) counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const [status, unitPath, e2ePath] = process.argv.slice(2);

const unit = read(unitPath);
const e2e = read(e2ePath)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
const failedTests = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
const failed = status === '0' ? failedTests : Math.max(1, failedTests);

console.log(`\nunit: ${describe(unit?.numPassedTests, unit?.numFailedTests)}`);
console.log(`e2e: ${describe(e2e && e2e.expected + e2e.flaky, e2e?.unexpected)}`);
if (failed > failedTests) console.log('A step before or between the tests failed: see above.');
console.log(`${passed} passed, ${failed} failed`);

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function describe(passes, failures) {
  return passes === undefined ? 'did not run' : `${passes} passed, ${failures} failed`;
}
