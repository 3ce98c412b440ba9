import { column, node, property, rowsOf } from '../declaration/declaration';

/** A code of another nomenclature, in one of its editions: two editions stand side by side. */
export const codeExterne = node({
  label: 'CodeExterne',
  plural: 'codesExternes',
  description:
    "Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne.",
  source: rowsOf('code_externe'),
  key: property(
    'cle',
    column('code_externe', 'cle'),
    'Nomenclature, version et code séparés par |, comme « PCS|2020|388a » : deux éditions se distinguent par elle.',
  ),
  properties: [
    property('nomenclature', column('code_externe', 'nomenclature'), 'Nom de la nomenclature, comme PCS.', {
      required: true,
      indexed: true,
    }),
    property(
      'version',
      column('code_externe', 'version'),
      'Version ou millésime de la nomenclature, comme 2020 ; nul : non dit.',
    ),
    property('code', column('code_externe', 'code'), 'Code dans cette nomenclature, ou URI.', {
      required: true,
      indexed: true,
    }),
    property('libelle', column('code_externe', 'libelle'), 'Intitulé dans cette nomenclature ; nul : non dit.', {
      indexed: true,
    }),
  ],
});
