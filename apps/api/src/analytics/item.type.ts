import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { SharedItem } from '@rome-graph/skill-graph';
import type { LabelTable } from '../engine/label-table';
import { NatureItem } from './enumerations';

/** What two métiers have in common, or what one lacks. */
@ObjectType({ description: 'Compétence, macro-compétence, objectif, enjeu ou savoir que tient un métier.' })
export class Item {
  @Field(() => ID, { description: "Code OGR de l'item, ou code de l'objectif ou de l'enjeu." })
  readonly code!: string;

  @Field({ description: "Intitulé de l'item ; son code quand la version ne le nomme pas." })
  readonly libelle!: string;

  @Field(() => NatureItem, { description: "Nature de l'item." })
  readonly nature!: NatureItem;

  @Field(() => Float, {
    description: "Poids de l'item : logarithme du nombre de métiers rapporté à ceux qui le tiennent.",
  })
  readonly poids!: number;

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
