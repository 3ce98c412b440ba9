import type { SourceDocument } from './source-document';
import { header, headerLike, optional } from './source-document';

/** Any other nomenclature beside the ROME, in a layout of this project: whoever has the codes makes the table. */
export const correspondances: SourceDocument = {
  code: 'correspondances',
  libelle: "Table de correspondance avec d'autres nomenclatures",
  producteur: 'Qui fournit la table',
  licence: { name: 'Conditions propres à chaque nomenclature, à vérifier auprès de qui la publie' },
  attribution: 'Source : {libelle}, {version}.',
  fileName: 'correspondances.csv',
  recognisedBy: 'columns « nomenclature », « version », « code » and « code ROME ou OGR »',
  gives:
    'CodeExterne nodes, CORRESPOND_A to the fiche of each ROME code and to the appellation of each OGR code; several nomenclatures and editions stand in one file',
  tables: ['code_externe', 'code_externe_metier', 'code_externe_appellation'],
  layouts: [
    {
      name: 'correspondances',
      columns: {
        nomenclature: header('nomenclature'),
        version: header('version', 'édition', 'millésime'),
        code: header('code'),
        libelle: optional(header('libelle', 'intitulé')),
        cible: headerLike('code ROME ou OGR', /^code (rome|ogr|rome (ou|or|et) (code )?ogr|rome ogr)$/),
        sens: optional(header('sens')),
        source: optional(header('source')),
      },
    },
  ],
};
