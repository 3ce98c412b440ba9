/** What `rome matrix` says on the screen. */
export interface MatrixText {
  readonly release: string;
  readonly out: string;
  readonly niveau: string;
  readonly critere: string;
  readonly mesure: string;
  /** How many métiers chains start from, and lead to. */
  readonly de: number;
  readonly vers: number;
  /** Pairs of two métiers. */
  readonly cells: number;
  /** Those without a chain. */
  readonly without: number;
  /** How long finding them took, and writing them. */
  readonly seconds: { readonly found: number; readonly written: number };
}

/** Two lines: what was found, and where it is. */
export function renderMatrix(report: MatrixText): string {
  const { release, out, niveau, critere, mesure, de, vers, cells, without, seconds } = report;
  return [
    `version ${release}, ${niveau}, ${critere}, ${mesure}: ${cells} pairs of ${de} × ${vers} métiers, ${without} without a chain, in ${seconds.found.toFixed(2)} s`,
    `written to ${out} in ${seconds.written.toFixed(2)} s`,
    '',
  ].join('\n');
}
