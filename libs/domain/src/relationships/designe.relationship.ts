import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The fiche métier that an appellation names. */
export const designe: RelationshipDeclaration = {
  type: 'DESIGNE',
  from: 'Appellation',
  to: 'Metier',
  description: "L'appellation désigne ce métier.",
  source: linksOf('referentiel_appellation', { from: 'code_ogr', to: 'code_rome' }),
  properties: [],
  forward: { name: 'metier', description: "Le métier que l'appellation désigne (un seul).", single: true },
  reverse: { name: 'appellations', description: 'Les appellations du métier.' },
};
