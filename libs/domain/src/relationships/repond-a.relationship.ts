import type { RelationshipDeclaration } from '../declaration/declaration';
import { column, linksOf, property } from '../declaration/declaration';
import { ouiNon } from '../values/conversion';

/** The centres d'intérêt that a métier answers. */
export const repondA: RelationshipDeclaration = {
  type: 'REPOND_A',
  from: 'Metier',
  to: 'CentreInteret',
  description: "Le métier répond à ce centre d'intérêt.",
  source: linksOf('arborescence_centre_interet', { from: 'code_rome', to: 'code_centre_interet' }),
  properties: [
    property(
      'principal',
      column('arborescence_centre_interet', 'principal', ouiNon),
      "Est-ce le centre d'intérêt principal du métier ?",
      { required: true },
    ),
  ],
  forward: { name: 'centresInteret', description: "Les centres d'intérêt auxquels le métier répond." },
  reverse: { name: 'metiers', description: "Les métiers qui répondent au centre d'intérêt." },
};
