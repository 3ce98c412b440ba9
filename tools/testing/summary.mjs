// What `npm test` and `npm run test:releases` say at their end.
import { groupOf, groups } from './groups.mjs';
import { budgetOf, suites } from './suites.mjs';

/** What a run says of itself, and whether it failed: a test did, none passed, or what must run was left out. */
export function renderSummary({ phases, results, mustRun }) {
  const total = sumOf(results);
  const unexplained = results.filter(({ suite, skipped }) => skipped > 0 && !groupOf(suite));
  const missed = leftOutOf(results).filter(({ group }) => mustRun.includes(group.name));
  const lines = [
    '',
    ...phases.map(({ name, seconds }) => `${seconds.toFixed(0).padStart(5)} s  ${name}`),
    ...overBudget(results).map(
      ({ suite, seconds, budget }) => `over its budget: ${suite} took ${seconds.toFixed(0)} s of ${budget}`,
    ),
    ...leftOutOf(results).map(
      ({ group, tests, files }) =>
        `left out: ${tests} tests in ${files} files that need ${group.name}; what runs them: ${group.runs}`,
    ),
    ...unexplained.map(({ suite, skipped }) => `skipped without a reason: ${skipped} tests of ${suite}`),
    ...missed.map(({ group }) => `${group.name} must run here (ROME_TESTS_MUST_RUN), and was left out`),
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  ];
  return {
    text: `${lines.join('\n')}\n`,
    failed: total.failed > 0 || total.passed === 0 || unexplained.length > 0 || missed.length > 0,
  };
}

function sumOf(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
  return total;
}

function leftOutOf(results) {
  return groups
    .map((group) => {
      const ofGroup = results.filter(({ suite, skipped }) => skipped > 0 && groupOf(suite) === group);
      return { group, files: ofGroup.length, tests: sumOf(ofGroup).skipped };
    })
    .filter(({ files }) => files > 0);
}

function overBudget(results) {
  const budgets = new Map(suites.map((each) => [each.suite, budgetOf(each)]));
  return results
    .map(({ suite, seconds }) => ({ suite, seconds, budget: budgets.get(suite) ?? Infinity }))
    .filter(({ seconds, budget }) => seconds > budget);
}
