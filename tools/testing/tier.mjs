// Runs a tier of the tests: phases one after the other, each timed; then says what was left out, which suites took longer
// than their budget, and on the last line the total.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { keepSeconds } from './suites.mjs';
import { renderSummary } from './summary.mjs';

const gibibyte = 2 ** 30;

/** A tier that is being run; its phases are those of the methods called, in order. */
export class Tier {
  #folder = mkdtempSync(join(tmpdir(), 'rome-graph-tests-'));
  #phases = [];
  #failed = false;

  /** Does something else than testing, before it. */
  async prepare(name, action) {
    const begun = performance.now();
    await action();
    this.#phases.push({ name, seconds: (performance.now() - begun) / 1000 });
  }

  /**
   * Runs the specs of a configuration of Jest; more of its arguments are passed on. As many suites run at a time as `atOnce`
   * says, fewer where there is less memory than each may take, beside what they share.
   */
  async jest(name, configuration, { atOnce, gibibytesEach }, args = []) {
    const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
    const fitting = Math.floor(totalmem() / gibibyte / gibibytesEach);
    const workers = String(Math.max(1, Math.min(atOnce, fitting)));
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [jest, '--config', configuration, '--maxWorkers', workers, '--passWithNoTests', ...args],
      {
        cwd: workspaceRoot,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ROME_TEST_RESULTS: this.#results },
      },
    );
    const code = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
    if (code !== 0) this.#failed = true;
    this.#phases.push({ name, seconds: (performance.now() - begun) / 1000 });
  }

  /** Says how it went; sets the exit code. */
  end() {
    const results = this.#readResults();
    rmSync(this.#folder, { recursive: true, force: true });
    if (process.env.ROME_TESTS_WRITE_SECONDS) keepSeconds(results);
    const mustRun = (process.env.ROME_TESTS_MUST_RUN ?? '').split(',').filter((group) => group !== '');
    const { text, failed } = renderSummary({ phases: this.#phases, results, mustRun });
    process.stdout.write(text);
    process.exitCode = this.#failed || failed ? 1 : 0;
  }

  get #results() {
    return join(this.#folder, 'results.jsonl');
  }

  #readResults() {
    try {
      return readFileSync(this.#results, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  }
}
