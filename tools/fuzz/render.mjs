// The report of a fuzz as Markdown, for docs/measurements.md.
import { number, percent, table } from '../bench/render/format.mjs';

/** Operations that were asked, answers by status and code, refusals by what was wrong, and each failure. */
export function renderReport({ seed, schemathesis, documents, cases, outcomes, reasons, seconds, failed, failures }) {
  const total = sum(cases);
  const answered = sum(
    Object.fromEntries(Object.entries(outcomes).filter(([outcome]) => outcome.endsWith('answered'))),
  );
  const operations = Object.values(cases);
  return [
    `${total} cases of seed ${seed} by schemathesis ${schemathesis} over ${operations.length} questions, ${Math.min(...operations)} to ${Math.max(...operations)} each; ` +
      `${percent(answered / total)} answered, the others refused; **${failed} failures**. ` +
      `An answer took ${number(seconds.median * 1_000)} ms (median), ${number(seconds.p99 * 1_000)} ms (p99), ${number(seconds.longest)} s at most. SHA-256 of the documents: \`${documents.slice(0, 16)}…\`.`,
    '',
    table(
      ['document, status and code', 'answers'],
      Object.entries(outcomes).map(([outcome, count]) => [outcome, count]),
    ),
    '',
    table(
      ['refused for', 'times'],
      Object.entries(reasons).map(([reason, count]) => [`\`${reason}\``, count]),
    ),
    '',
    ...failures.map(({ what, document }) => `- ${what}\n\n\`\`\`graphql\n${document ?? ''}\n\`\`\`\n`),
  ].join('\n');
}

function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
