import { InputError } from '../input.error';
import type { Row } from '../tables/official-table';
import type { Contribution, ReleaseContext } from './document';
import { releaseCodes, rome3Counter } from './release-codes';
import { complementTable } from './table-records';

/** A famille professionnelle and a code of ROME 3, for one level of qualification or, when empty, for all. */
export interface FapLink {
  readonly fap: string;
  readonly rome: string;
  readonly qualification: string;
}

/** A table of familles professionnelles, whatever the file that it comes from. */
export interface FapTable {
  readonly edition: string;
  readonly links: readonly FapLink[];
  readonly libelles: ReadonlyMap<string, string>;
  /** For messages. */
  readonly file: string;
}

/** Fap nodes, and links to every fiche that comes from the ROME 3 codes of each. @throws {InputError} for a FAP without label. */
export function fapContribution(table: FapTable, release: ReleaseContext): Contribution {
  const { byParent } = releaseCodes(release);
  const counter = rome3Counter();
  const qualifications = qualificationsByLink(table.links);
  const rows: Row[] = [];
  for (const [fap, romes] of qualifications) {
    for (const [rome, levels] of romes) {
      const fiches = byParent.get(rome) ?? [];
      counter.count(rome, fiches.length > 0);
      for (const fiche of fiches) rows.push([fap, fiche, [...levels].sort().join(', ')]);
    }
  }
  const faps = [...qualifications.keys()].sort().map((code): Row => [code, labelOf(code, table), table.edition]);
  return {
    tables: new Map([
      ['fap', complementTable('fap', table.file, faps)],
      ['fap_metier', complementTable('fap_metier', table.file, rows)],
    ]),
    agreements: [],
    unlinked: [counter.result()],
    adds: [`${faps.length} FAP of ${table.edition}`, `${rows.length} links REGROUPE`],
  };
}

/** FAP → ROME 3 code → levels of qualification; none when one of the rows is for all levels. */
function qualificationsByLink(links: readonly FapLink[]): Map<string, Map<string, Set<string>>> {
  const byFap = new Map<string, Map<string, Set<string>>>();
  const forAll = new Set(
    links.filter(({ qualification }) => qualification === '').map(({ fap, rome }) => `${fap} ${rome}`),
  );
  for (const { fap, rome, qualification } of links) {
    const romes = byFap.get(fap) ?? new Map<string, Set<string>>();
    const levels = romes.get(rome) ?? new Set<string>();
    if (!forAll.has(`${fap} ${rome}`)) levels.add(qualification);
    byFap.set(fap, romes.set(rome, levels));
  }
  return byFap;
}

function labelOf(code: string, { libelles, file, edition }: FapTable): string {
  const libelle = libelles.get(code);
  if (libelle) return libelle;
  throw new InputError(`FAP ${code} has no label of edition ${edition}; give the labels that go with this table`, {
    file,
  });
}
