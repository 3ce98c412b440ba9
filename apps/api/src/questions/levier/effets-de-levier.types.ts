import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ItemPondere } from '../../vocabulary/item-pondere.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** An item and what learning it would open; the métiers are resolved apart. */
@ObjectType({ description: "Item que le métier n'a pas, et ce que l'apprendre ouvrirait." })
export class EffetDeLevier {
  @Field(() => ItemPondere, { description: "L'item à apprendre." })
  readonly item!: ItemPondere;

  @Field(() => Int, { description: 'Nombre de métiers nouvellement atteints.' })
  readonly nombre!: number;

  readonly listMetiers!: (limite: number) => MetierResume[];
}

/** The answer to `effetsDeLevier`. */
@ObjectType({ description: "Items dont l'apprentissage ouvrirait d'autres métiers à un métier." })
export class EffetsDeLevier {
  @Field(() => MetierResume, { description: 'Le métier de la question.' })
  readonly metier!: MetierResume;

  @Field(() => Int, { description: "Nombre d'items qui ouvriraient au moins un métier." })
  readonly total!: number;

  @Field(() => [EffetDeLevier], {
    description: 'Par nombre de métiers ouverts, puis poids, décroissants, puis par code.',
  })
  readonly resultats!: EffetDeLevier[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
