import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What schemathesis found of a document. */
export interface Findings {
  /** How many operations it asked. */
  readonly operations: number;
  /** What it says of each failure. */
  readonly failures: readonly string[];
}

/**
 * Asks an API what schemathesis makes of its OpenAPI document: its examples, what stands at the edges of its schemas, and as many
 * questions at random; every check that it knows.
 */
export async function schemathesis(python: string, url: string, maxExamples: number): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const report = join(folder, 'junit.xml');
  const phases = ['--phases', 'examples,coverage,fuzzing', '--max-examples', String(maxExamples), '--seed', '460'];
  const command = ['-m', 'schemathesis.cli', 'run', `${url}/openapi.json`, ...phases];
  try {
    const output = await new Promise<string>((resolve) => {
      execFile(
        python,
        [...command, '--no-color', '--report', 'junit', '--report-junit-path', report, '--request-timeout', '60'],
        { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
        (_, stdout, stderr) => resolve(stdout + stderr),
      );
    });
    const cases = [...readFileSync(report, 'utf8').matchAll(/<testcase [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    return {
      operations: new Set(cases).size,
      failures: [...output.matchAll(/^- (.*)\n[\s\S]*?Reproduce with:\s*(.*)$/gm)].map(
        ([, what, how]) => `${what}: ${how}`,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
