// A line for each proof: what is proven, whether it is, its seconds, and what was seen.

/** The proofs so far. */
export class Proof {
  lines = [];

  /** Runs a proof; `prove` says what it saw. @throws what it throws, once the line is printed. */
  async step(what, prove) {
    const begun = performance.now();
    try {
      const said = await prove();
      this.#tell({ what, passed: true, seconds: (performance.now() - begun) / 1_000, said });
    } catch (error) {
      this.#tell({ what, passed: false, seconds: (performance.now() - begun) / 1_000, said: error.message });
      throw new Error(`${what}: FAILED`);
    }
  }

  #tell(line) {
    this.lines.push(line);
    const { what, passed, seconds, said } = line;
    process.stdout.write(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(7)} s  ${what}: ${said}\n`);
  }
}

/** @throws in words, unless it holds. */
export function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
