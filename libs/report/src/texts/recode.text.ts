/** What `rome recode` says on the screen. */
export interface RecodeText {
  readonly file: string;
  readonly out: string;
  readonly encoding: string;
  readonly separator: string;
  /** Where the codes come from: 3, or a version. */
  readonly depuis: string;
  /** The version that they are led to. */
  readonly release: string;
  readonly column: string;
  readonly rows: number;
  /** Rows without a code. */
  readonly blank: number;
  /** Rows of several candidats that a label has chosen for. */
  readonly chosen: number;
  readonly statuts: ReadonlyMap<string, number>;
  /** The first codes that nothing knows. */
  readonly unknown: readonly { readonly line: number; readonly code: string }[];
  /** How long the rows took, once all was ready. */
  readonly seconds: number;
}

/** What each statut asks of who reads the file. */
const meanings: Readonly<Record<string, string>> = {
  INCHANGE: 'same code, nothing to do',
  RENOMME: 'same code, other libellé: check the meaning',
  SCINDE: 'several candidats: choose, or divide by the shares',
  FUSIONNE: 'one other code, where other old codes lead as well',
  REMPLACE: 'one other code',
  DISPARU: 'nothing replaces it',
  INCONNU: 'the old release has no such code: correct it',
};

/** A few lines: what was read and written, how many rows of each statut, and the first codes that are wrong. */
export function renderRecode(report: RecodeText): string {
  const { file, out, encoding, depuis, release, column, rows, blank, chosen, statuts, unknown, seconds } = report;
  const separator = report.separator === '\t' ? 'tab' : report.separator;
  const counts = Object.entries(meanings)
    .filter(([statut]) => statuts.has(statut))
    .map(([statut, meaning]) => `  ${statut.padEnd(8)} ${String(statuts.get(statut)).padStart(8)}  ${meaning}`);
  const divided = statuts.get('SCINDE') ?? 0;
  return [
    `${file} (${encoding}, separated by ${separator}): ${rows} rows from ROME ${depuis} to version ${release}, in ${seconds.toFixed(2)} s`,
    ...counts,
    ...(blank > 0 ? [`  ${String(blank).padStart(17)}  without a code`] : []),
    ...(chosen > 0 ? [`a label chose for ${chosen} of the ${divided} rows of several candidats: check them`] : []),
    ...unknown.map(({ line, code }) => `${file}, line ${line}, column "${column}": no such code: ${code.slice(0, 40)}`),
    `written to ${out}`,
    '',
  ].join('\n');
}
