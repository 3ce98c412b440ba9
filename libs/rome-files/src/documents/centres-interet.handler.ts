import { documents } from '@rome-graph/domain';
import { AgreementCounter } from './agreement';
import type { DocumentHandler, ReleaseContext } from './document';
import { ficheCells } from './fiche-cells';
import { foldLabel, readMetierTree } from './metier-tree.reader';
import { withMissingRows } from './missing-rows';
import { CodeCounter } from './release-codes';
import { romeCodeOf } from './rome-code-cells';
import { recordsOf } from './table-records';
import { cellsOf, recogniseBySaying } from './tree-workbook';

/** The centres d'intérêt and their fiches. */
export const centresInteretHandler: DocumentHandler = {
  document: documents.centresInteret,
  recognise: (opened) =>
    recogniseBySaying(
      documents.centresInteret,
      opened,
      (text) => /\bcentres? d ?interets?\b/.test(text),
      ({ rows }) => rows.some(({ cells }) => romeCodeOf(cells.filter((cell) => cell !== '')) !== undefined),
    ),
  contribute(document, release) {
    const labels = labelsOf(release);
    const codes = new Map([...labels].map(([code, label]) => [foldLabel(label), code]));
    const links = readMetierTree(cellsOf(document), [{ codes }]).map((link) => ({
      ...link,
      centre: link.parents[0] ?? '',
    }));
    const table = release.tables.get('arborescence_centre_interet');
    const official = table ? recordsOf(table, 'code_centre_interet', 'code_rome') : [];
    const there = new Set(official.map(({ code_centre_interet, code_rome }) => `${code_centre_interet} ${code_rome}`));
    const pairs = new AgreementCounter("pairs of centre d'intérêt and fiche");
    pairs.compareSets(new Set(links.map(({ centre, rome }) => `${centre} ${rome}`)), there);
    const agreements = [pairs.result()];
    const fiches = ficheCells(release);
    const counter = new CodeCounter('ROME codes that are no fiche of the release');
    for (const { rome } of links) counter.count(rome, fiches.has(rome));
    const missing = links.flatMap(({ centre, rome, isPrincipal }) => {
      const [fiche, libelle] = [fiches.get(rome), labels.get(centre)];
      if (there.has(`${centre} ${rome}`) || !fiche || libelle === undefined) return [];
      const principal = isPrincipal ? 'oui' : 'non';
      return [{ code_centre_interet: centre, libelle_centre_interet: libelle, ...fiche, principal }];
    });
    const added = table && withMissingRows(table, missing, document.file.origin, 'links REPOND_A', agreements);
    return { ...(added ?? { tables: new Map(), adds: [] }), agreements, unlinked: [counter.result()] };
  },
};

/** Code of a centre d'intérêt → its label. */
function labelsOf({ tables }: ReleaseContext): ReadonlyMap<string, string> {
  const table = tables.get('centre_interet');
  const records = table ? recordsOf(table, 'code_centre_interet', 'libelle_centre_interet') : [];
  return new Map(records.map((record) => [record.code_centre_interet, record.libelle_centre_interet]));
}
