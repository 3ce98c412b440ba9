import type { RelationshipDeclaration } from '../declaration/declaration';
import { computed, linksOf, property } from '../declaration/declaration';
import { divisionNaf } from '../values/conversion';

/** The NAF divisions in which a métier is exercised. */
export const exerceEn: RelationshipDeclaration = {
  type: 'EXERCE_EN',
  from: 'Metier',
  to: 'DivisionNaf',
  description: "Le métier s'exerce dans cette division de la NAF.",
  source: linksOf('arborescence_secteur_naf', {
    from: 'code_rome',
    to: 'code_secteur_naf',
    toConversion: divisionNaf,
    constants: { viaParent: false },
  }),
  also: linksOf('naf_metier', {
    from: 'code_rome',
    to: 'code_secteur_naf',
    toConversion: divisionNaf,
    constants: { viaParent: true },
  }),
  properties: [
    property(
      'viaParent',
      computed('boolean', "faux pour l'export, vrai pour une table ROME 3 et NAF"),
      'Le lien vient-il de la fiche de ROME 3 dont le métier est issu ?',
      { required: true },
    ),
  ],
  forward: { name: 'divisionsNaf', description: "Les divisions de la NAF où le métier s'exerce." },
  reverse: { name: 'metiers', description: 'Les métiers exercés dans la division.' },
};
