import type { RelationshipDeclaration } from '../declaration/declaration';
import { column, linksOf, property } from '../declaration/declaration';
import { integer } from '../values/conversion';

/** An official mobility from a métier to another, with its rank on the fiche. */
export const permetMobilite: RelationshipDeclaration = {
  type: 'PERMET_MOBILITE',
  from: 'Metier',
  to: 'Metier',
  description: "La fiche du métier propose cette mobilité vers l'autre.",
  source: linksOf('rubrique_mobilite', { from: 'code_rome', to: 'code_rome_cible' }),
  properties: [
    property(
      'ordre',
      column('rubrique_mobilite', 'numero_ordre', integer),
      "Rang de la mobilité sur la fiche d'origine.",
      {
        required: true,
      },
    ),
  ],
  forward: { name: 'mobilites', description: 'Les métiers vers lesquels la fiche propose une mobilité.' },
  reverse: { name: 'mobilitesEntrantes', description: 'Les métiers dont la fiche propose une mobilité vers celui-ci.' },
};
