import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The contextes de travail of a fiche (bloc 6). */
export const sExerceDans: RelationshipDeclaration = {
  type: 'S_EXERCE_DANS',
  from: 'Metier',
  to: 'ContexteTravail',
  description: "Le métier s'exerce dans ce contexte de travail.",
  source: linksOf('liens_rome_referentiels', { from: 'code_rome', to: 'code_ogr', where: { code_compo_bloc: ['6'] } }),
  properties: [],
  forward: { name: 'contextesTravail', description: "Les contextes de travail dans lesquels le métier s'exerce." },
  reverse: { name: 'metiers', description: "Les métiers qui s'exercent dans ce contexte." },
};
