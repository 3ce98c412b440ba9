import { documents, foldHeader } from '@rome-graph/domain';
import { AgreementCounter } from './agreement';
import { ficheCells } from './fiche-cells';
import type { DocumentAgreement, DocumentHandler, ReleaseContext } from './document';
import type { TreeLink } from './metier-tree.reader';
import { foldLabel, readMetierTree } from './metier-tree.reader';
import { withMissingRows } from './missing-rows';
import { CodeCounter } from './release-codes';
import { romeCodeOf } from './rome-code-cells';
import { recordsOf } from './table-records';
import { cellsOf, recogniseBySaying } from './tree-workbook';

/** The secteurs d'activité, their sous-secteurs, and the fiches of each. */
export const secteursActiviteHandler: DocumentHandler = {
  document: documents.secteursActivite,
  recognise: (opened) =>
    recogniseBySaying(
      documents.secteursActivite,
      opened,
      (text) => /\bsecteurs? d ?activites?\b/.test(text),
      ({ name, rows }) =>
        !/\bnaf\b/.test(foldHeader(name)) && rows.some(({ cells }) => romeCodeOf(cells.filter((cell) => cell !== ''))),
    ),
  contribute(document, release) {
    const secteurs = labelsOf(release, 'secteur_activite', 'code_sect_activite', 'libelle_sect_activite');
    const sousSecteurs = labelsOf(
      release,
      'sous_secteur_activite',
      'code_ss_sect_activite',
      'libelle_ss_sect_activite',
    );
    const links = readMetierTree(
      cellsOf(document),
      [secteurs, sousSecteurs].map((labels) => ({ codes: byLabel(labels) })),
    );
    const table = release.tables.get('arborescence_secteur_activite');
    const official = table ? recordsOf(table, 'code_sect_activite', 'code_ss_sect_activite', 'code_rome') : [];
    const there = official.map((row) => ({
      secteur: row.code_sect_activite,
      sousSecteur: row.code_ss_sect_activite,
      rome: row.code_rome,
    }));
    const here = links.map((link) => ({ ...link, secteur: link.parents[0] ?? '', sousSecteur: link.parents[1] ?? '' }));
    const agreements = compare(here, there);
    const fiches = ficheCells(release);
    const codes = new CodeCounter('ROME codes that are no fiche of the release');
    for (const { rome } of links) codes.count(rome, fiches.has(rome));
    const known = new Set(there.flatMap((link) => [keyOf(link), keyOf({ ...link, sousSecteur: '' })]));
    const missing = here.flatMap((link) => {
      const fiche = fiches.get(link.rome);
      const [libelle, sousLibelle = ''] = [secteurs.get(link.secteur), sousSecteurs.get(link.sousSecteur)];
      const isNamed = libelle !== undefined && (link.sousSecteur === '' || sousLibelle !== '');
      if (known.has(keyOf(link)) || !fiche || !isNamed) return [];
      return [
        {
          code_sect_activite: link.secteur,
          libelle_sect_activite: libelle,
          code_ss_sect_activite: link.sousSecteur,
          libelle_ss_sect_activite: sousLibelle,
          ...fiche,
          principal: link.isPrincipal ? 'oui' : 'non',
        },
      ];
    });
    const added = table && withMissingRows(table, missing, document.file.origin, 'links DANS_SECTEUR', agreements);
    return { ...(added ?? { tables: new Map(), adds: [] }), agreements, unlinked: [codes.result()] };
  },
};

interface SecteurLink {
  readonly secteur: string;
  readonly sousSecteur: string;
  readonly rome: string;
}

function keyOf({ secteur, sousSecteur, rome }: SecteurLink): string {
  return `${secteur} ${sousSecteur} ${rome}`;
}

/** Sous-secteurs are compared when the workbook has any: one of secteurs alone says nothing of them. */
function compare(here: readonly (SecteurLink & TreeLink)[], there: readonly SecteurLink[]): DocumentAgreement[] {
  const ofSecteurs = new AgreementCounter('pairs of secteur and fiche');
  const pairs = (links: readonly SecteurLink[]): Set<string> =>
    new Set(links.map(({ secteur, rome }) => `${secteur} ${rome}`));
  ofSecteurs.compareSets(pairs(here), pairs(there));
  if (here.every(({ sousSecteur }) => sousSecteur === '')) return [ofSecteurs.result()];
  const ofSousSecteurs = new AgreementCounter('pairs of sous-secteur and fiche');
  const under = (links: readonly SecteurLink[]): Set<string> =>
    new Set(
      links.filter(({ sousSecteur }) => sousSecteur !== '').map(({ sousSecteur, rome }) => `${sousSecteur} ${rome}`),
    );
  ofSousSecteurs.compareSets(under(here), under(there));
  return [ofSecteurs.result(), ofSousSecteurs.result()];
}

function labelsOf(
  { tables }: ReleaseContext,
  name: 'secteur_activite' | 'sous_secteur_activite',
  code: string,
  libelle: string,
): ReadonlyMap<string, string> {
  const table = tables.get(name);
  const records = table ? recordsOf(table, code, libelle) : [];
  return new Map(records.map((record) => [record[code] ?? '', record[libelle] ?? '']));
}

function byLabel(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...labels].map(([code, label]) => [foldLabel(label), code]));
}
