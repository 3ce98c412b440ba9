import { Field, ObjectType } from '@nestjs/graphql';
import type { SharedItem } from '@rome-graph/skill-graph';
import type { LabelTable } from '../engine/label-table';
import { ItemPondere } from './item-pondere.type';

/** What two métiers have in common, or what one lacks. */
@ObjectType({ description: 'Compétence, macro-compétence, objectif, enjeu ou savoir que tient un métier.' })
export class Item extends ItemPondere {
  @Field({
    description:
      "Vrai quand la fiche du métier d'arrivée, ou du métier listé, donne elle-même l'item comme principal ou émergent.",
  })
  readonly coeurMetier!: boolean;
}

/** The items of an answer with their labels. */
export function itemsWithLabels(items: readonly SharedItem[], labels: LabelTable): Item[] {
  return items.map(({ code, nature, poids, coeurMetier }) => ({
    code,
    libelle: labels.item(nature, code),
    nature,
    poids,
    coeurMetier,
  }));
}
