// A reporter of Jest that keeps what `npm test` tells at its end: one line of JSON per spec file, in ROME_TEST_RESULTS.
const { appendFileSync } = require('node:fs');
const { relative, join } = require('node:path');

const workspaceRoot = join(__dirname, '../..');

module.exports = class ResultsReporter {
  /** @param {import('@jest/reporters').Test} test @param {import('@jest/reporters').TestResult} result */
  onTestResult({ path }, result) {
    const file = process.env.ROME_TEST_RESULTS;
    if (!file) return;
    const { numPassingTests: passed, numFailingTests: failed, numPendingTests: skipped, perfStats } = result;
    const broken = failed === 0 && result.testExecError ? 1 : 0;
    const suite = relative(workspaceRoot, path).replaceAll('\\', '/');
    const seconds = (perfStats.end - perfStats.start) / 1000;
    appendFileSync(file, `${JSON.stringify({ suite, passed, failed: failed + broken, skipped, seconds })}\n`);
  }
};
