import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ExperienceLue } from '../../profil/experience-lue.type';
import { ItemPondere } from '../../vocabulary/item-pondere.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** An item and what learning it would open; the métiers are resolved apart. */
@ObjectType({
  description: "Item que l'on ne tient pas, et ce que l'apprendre ouvrirait, avec la macro-compétence qu'il apporte.",
})
export class EffetDeLevier {
  @Field(() => ItemPondere, { description: "L'item à apprendre." })
  readonly item!: ItemPondere;

  @Field(() => Int, { description: 'Nombre de métiers nouvellement atteints.' })
  readonly nombre!: number;

  readonly listMetiers!: (limite: number) => MetierResume[];
}

/** The answer to `effetsDeLevier`. */
@ObjectType({ description: "Items dont l'apprentissage ouvrirait d'autres métiers à un métier ou à un profil." })
export class EffetsDeLevier {
  @Field(() => MetierResume, {
    nullable: true,
    description: 'Le métier de la question ; nul quand elle donne un profil.',
  })
  readonly metier!: MetierResume | null;

  @Field(() => [ExperienceLue], {
    description: 'Les expériences du profil, telles qu’elles ont été lues ; vide quand la question donne un métier.',
  })
  readonly experiences!: readonly ExperienceLue[];

  @Field(() => Int, { description: "Nombre d'items qui ouvriraient au moins un métier." })
  readonly total!: number;

  @Field(() => [EffetDeLevier], {
    description: 'Par nombre de métiers ouverts, puis poids, décroissants, puis par code.',
  })
  readonly resultats!: EffetDeLevier[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
