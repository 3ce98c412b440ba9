import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What axe finds wrong, as it answers. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

let source: string | undefined;

/** What axe finds wrong with a page as it stands, one line for each element; none on an accessible page. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  source ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  // By the debugger, which the policy of the page does not bind.
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const detail = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id}: ${help} (${target.join(' ')}): ${detail}`;
    }),
  );
}
