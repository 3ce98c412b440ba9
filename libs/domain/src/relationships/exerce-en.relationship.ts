import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';
import { divisionNaf } from '../values/conversion';

/** The NAF divisions in which a métier is exercised. */
export const exerceEn: RelationshipDeclaration = {
  type: 'EXERCE_EN',
  from: 'Metier',
  to: 'DivisionNaf',
  description: "Le métier s'exerce dans cette division de la NAF.",
  source: linksOf('arborescence_secteur_naf', { from: 'code_rome', to: 'code_secteur_naf', toConversion: divisionNaf }),
  properties: [],
  forward: { name: 'divisionsNaf', description: "Les divisions de la NAF où le métier s'exerce." },
  reverse: { name: 'metiers', description: 'Les métiers exercés dans la division.' },
};
