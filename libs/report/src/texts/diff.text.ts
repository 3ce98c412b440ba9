import type { Changement, TypeChangement } from '@rome-graph/domain';

/** How many changes there are of one type, about one thing. */
export interface ChangementCount {
  readonly type: TypeChangement;
  /** `Metier`, `Metier.definition`, or `(Metier)-[:MOBILISE]->(Competence)`. */
  readonly what: string;
  /** Subjects to which it happened. */
  readonly sujets: number;
  /** Links that it is about; null when it is not about links. */
  readonly liens: number | null;
}

/** Two releases as a report names them. */
export interface ComparedReleases {
  readonly depuis: { readonly version: string; readonly libelle: string };
  readonly jusqua: { readonly version: string; readonly libelle: string };
}

const order: readonly TypeChangement[] = ['CREE', 'SUPPRIME', 'RENOMME', 'REDEFINI', 'DEPLACE', 'LIE', 'DELIE'];

/** Counts the changes, label by label then link by link, as they come, and by type within each. */
export function countChangements(changements: readonly Changement[]): ChangementCount[] {
  const counts = new Map<string, ChangementCount>();
  const groups = new Map<string, number>();
  for (const changement of changements) {
    const { type, cible, ancien, nouveau } = changement;
    const what = whatOf(changement);
    const group = groupOf(what);
    if (!groups.has(group)) groups.set(group, groups.size);
    const known = counts.get(`${type} ${what}`);
    const liens = cible === null ? null : (known?.liens ?? 0) + Math.max(ancien.length, nouveau.length);
    counts.set(`${type} ${what}`, { type, what, sujets: (known?.sujets ?? 0) + 1, liens });
  }
  const place = ({ type, what }: ChangementCount): number =>
    (groups.get(groupOf(what)) ?? 0) * order.length + order.indexOf(type);
  return [...counts.values()].sort((a, b) => place(a) - place(b));
}

/** The label, or the kind of link, that a count is about. */
function groupOf(what: string): string {
  return what.replace(/^(\w+)\..*/, '$1');
}

function whatOf({ nature, attribut, cible }: Changement): string {
  if (attribut === null) return nature;
  return cible === null ? `${nature}.${attribut}` : `(${nature})-[:${attribut}]->(${cible})`;
}

/** The summary of a comparison for a person: one line per kind of change. */
export function renderDiff({ depuis, jusqua }: ComparedReleases, counts: readonly ChangementCount[]): string {
  const lines = counts.map(({ type, what, sujets, liens }) => [
    type,
    what,
    String(sujets),
    liens === null ? '' : String(liens),
  ]);
  const table = [['type', 'what', 'subjects', 'links'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  const rendered = table.map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const headline = `${depuis.libelle} (version ${depuis.version}) → ${jusqua.libelle} (version ${jusqua.version})`;
  if (counts.length === 0) return `${headline}\n\nno difference\n`;
  return `${headline}\n\n${rendered.join('\n')}\n`;
}
