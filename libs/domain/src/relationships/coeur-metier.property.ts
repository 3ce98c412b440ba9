import type { RelationshipJoin } from '../declaration/declaration';
import { column, property } from '../declaration/declaration';
import { oneOf } from '../values/conversion';
import { coeurMetier as coeurMetierValues } from '../values/enumerations';

/** Whether the item is at the heart of the métier; null when the fiche does not say so. */
export const coeurMetier = property(
  'coeurMetier',
  column('coherence_item', 'coeur_metier', oneOf(coeurMetierValues)),
  "Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien.",
);

/** `coherence_item` holds one row per (fiche, item). */
export const coherenceItem: RelationshipJoin = { table: 'coherence_item', from: 'code_rome', to: 'code_ogr' };
