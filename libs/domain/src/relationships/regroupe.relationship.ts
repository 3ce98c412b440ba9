import type { RelationshipDeclaration, Property } from '../declaration/declaration';
import { column, computed, linksOf, property } from '../declaration/declaration';

const viaParent = property(
  'viaParent',
  computed('boolean', 'toujours vrai : la table nomme des fiches de ROME 3'),
  'Le lien vient-il de la fiche de ROME 3 dont le métier est issu ?',
  { required: true },
);

/** Declarations of one type share their properties; the ISCO table says nothing of qualifications. */
function qualifications(source: Property['source']): Property {
  return property(
    'qualifications',
    source,
    'Niveaux de qualification DARES auxquels le lien se limite, séparés par une virgule ; nul : tous.',
  );
}

/** The fiches of a famille professionnelle, by way of the ROME 3 fiche that they come from. */
export const fapRegroupe: RelationshipDeclaration = {
  type: 'REGROUPE',
  from: 'Fap',
  to: 'Metier',
  description: 'La famille professionnelle regroupe ce métier.',
  source: linksOf('fap_metier', { from: 'code_fap', to: 'code_rome', constants: { viaParent: true } }),
  properties: [viaParent, qualifications(column('fap_metier', 'qualifications'))],
  forward: { name: 'metiers', description: 'Les métiers de la famille professionnelle.' },
  reverse: { name: 'faps', description: 'Les familles professionnelles du métier.' },
};

/** The fiches of a unit group of ISCO-08, by way of the ROME 3 fiche that they come from. */
export const groupeIscoRegroupe: RelationshipDeclaration = {
  type: 'REGROUPE',
  from: 'GroupeIsco',
  to: 'Metier',
  description: 'Le groupe ISCO regroupe ce métier.',
  source: linksOf('groupe_isco_metier', { from: 'code_isco', to: 'code_rome', constants: { viaParent: true } }),
  properties: [viaParent, qualifications(computed('string', "la table ISCO-08 n'en donne pas"))],
  forward: { name: 'metiers', description: 'Les métiers du groupe.' },
  reverse: { name: 'groupesIsco', description: 'Les groupes ISCO-08 du métier.' },
};
