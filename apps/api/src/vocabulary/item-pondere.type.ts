import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { WeighedItem } from '@rome-graph/skill-graph';
import type { LabelTable } from '../engine/label-table';
import { NatureItem } from './enumerations';

/** An item without regard to a métier. */
@ObjectType({ description: 'Compétence, macro-compétence, objectif, enjeu ou savoir, avec son poids.' })
export class ItemPondere {
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
}

/** An item of an answer with its label. */
export function itemWithLabel(item: WeighedItem, labels: LabelTable): ItemPondere {
  return { ...item, libelle: labels.item(item.nature, item.code) };
}
