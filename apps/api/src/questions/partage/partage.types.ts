import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ItemLists } from '../../vocabulary/item-lists';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** One métier that shares items with the one asked about; its list of items is resolved apart. */
@ObjectType({ description: 'Métier qui partage des items avec celui de la question.' })
export class MetierPartageant {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => Int, { description: "Nombre d'items partagés." })
  readonly nombre!: number;

  @Field(() => Float, { description: 'Somme des poids des items partagés.' })
  readonly poids!: number;

  readonly lists!: ItemLists;
}

/** The answer to `metiersPartageant`. */
@ObjectType({ description: 'Métiers qui partagent des items avec un métier.' })
export class MetiersPartageant {
  @Field(() => MetierResume, { description: 'Le métier de la question.' })
  readonly metier!: MetierResume;

  @Field(() => Int, { description: 'Nombre de métiers en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [MetierPartageant], { description: "La page voulue, les plus grands nombres d'abord." })
  readonly resultats!: MetierPartageant[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}

/** Two métiers that share items. */
@ObjectType({ description: 'Deux métiers qui partagent des items, dans l’ordre de leurs codes.' })
export class PairePartageant {
  @Field(() => MetierResume, { description: 'Celui des deux dont le code vient en premier.' })
  readonly a!: MetierResume;

  @Field(() => MetierResume, { description: 'Celui des deux dont le code vient en second.' })
  readonly b!: MetierResume;

  @Field(() => Int, { description: "Nombre d'items partagés." })
  readonly nombre!: number;

  @Field(() => Float, { description: 'Somme des poids des items partagés.' })
  readonly poids!: number;
}

/** The answer to `pairesPartageant`. */
@ObjectType({ description: 'Paires de métiers qui partagent des items.' })
export class PairesPartageant {
  @Field(() => Int, { description: 'Nombre de paires en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [PairePartageant], { description: "La page voulue, les plus grands nombres d'abord." })
  readonly resultats!: PairePartageant[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
