import type { OfficialCsv } from './official-csv';

/** What a code has become, in the few words that files can tell: its statut, and each candidat with its share. */
export type ExpectedRecodage = readonly [statut: string, candidats: readonly (readonly [code: string, part: number])[]];

/** Appellations by the fiche that they are under, in one of two columns. */
type Column = 'code_rome' | 'code_rome_parent';

/** An old release that codes come from, as files have it: appellation → fiche, and the libellés that are known. */
interface Old {
  readonly fiches: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * What codes of ROME 3, or of another release, have become in a release: read from the CSV files alone, by another way than that of
 * the software. Fiches and appellations only; nothing of what was dropped.
 *
 * @param former the older release; without it, ROME 3
 */
export function expectedRecodage(current: OfficialCsv, former?: OfficialCsv): (code: string) => ExpectedRecodage {
  const today = appellationsOf(current, 'code_rome');
  const labels = labelsOf(current);
  const old: Old = former
    ? { fiches: appellationsOf(former, 'code_rome'), labels: labelsOf(former) }
    : { fiches: appellationsOf(current, 'code_rome_parent'), labels: new Map() };
  const sources = (target: string): Set<string> =>
    new Set([...old.fiches].filter(([ogr]) => today.get(ogr) === target).map(([, fiche]) => fiche));
  const single = (target: string, fiche: string, code: string): string => {
    if (target !== fiche) return sources(target).size > 1 ? 'FUSIONNE' : 'REMPLACE';
    const [before, after] = [old.labels.get(code), labels.get(code)];
    return before === undefined || before === after ? 'INCHANGE' : 'RENOMME';
  };
  return (code) => {
    const under = old.fiches.get(code);
    const target = today.get(code);
    if (under !== undefined && target !== undefined) return [single(target, under, code), [[target, 1]]];
    const targets = [...old.fiches].flatMap(([ogr, fiche]) => (fiche === code ? [today.get(ogr) ?? ''] : []));
    const counts = [...new Set(targets)].map(
      (each) => [each, targets.filter((other) => other === each).length] as const,
    );
    const candidats = counts
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([each, count]) => [each, count / targets.length] as const);
    const [only] = candidats;
    if (only === undefined) return ['INCONNU', []];
    return [candidats.length > 1 ? 'SCINDE' : single(only[0], code, code), candidats];
  };
}

function appellationsOf(csv: OfficialCsv, column: Column): Map<string, string> {
  const rows = csv.rows('referentiel_appellation');
  return new Map(rows.map((row) => [row['code_ogr'] ?? '', row[column] ?? '']));
}

function labelsOf(csv: OfficialCsv): Map<string, string> {
  return new Map([
    ...csv
      .rows('referentiel_code_rome')
      .map((row): [string, string] => [row['code_rome'] ?? '', row['libelle_rome'] ?? '']),
    ...csv
      .rows('referentiel_appellation')
      .map((row): [string, string] => [row['code_ogr'] ?? '', row['libelle_appellation_long'] ?? '']),
  ]);
}
