import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { ItemPondere } from '../../vocabulary/item-pondere.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A métier of an aire of the nomenclature. */
@ObjectType({ description: "Métier d'une aire de la nomenclature, et sa place dans les passerelles." })
export class MetierDAire {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => Float, { description: "Part des liens PROCHE du métier qui restent dans l'aire, de 0 à 1." })
  readonly ancrage!: number;

  @Field(() => Float, {
    description: 'Part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1.',
  })
  readonly intermediarite!: number;

  @Field(() => Float, {
    description: 'Part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1.',
  })
  readonly intermediariteEntreAires!: number;
}

/** An item by which an aire differs. */
@ObjectType({ description: "Item que les métiers d'une aire tiennent plus souvent que les autres." })
export class ItemDistinctif {
  @Field(() => ItemPondere, { description: "L'item." })
  readonly item!: ItemPondere;

  @Field(() => Int, { description: "Nombre de métiers de l'aire qui le tiennent." })
  readonly metiers!: number;

  @Field(() => Float, {
    description: "p ln(p / q), au-dessus de 0 : p est la part de l'aire qui tient l'item, q celle de tous les métiers.",
  })
  readonly distinction!: number;
}

/** A community of métiers; its métiers are resolved apart. */
@ObjectType({ description: 'Aire de la nomenclature : des métiers qui se couvrent entre eux plus que les autres.' })
export class Aire {
  @Field(() => ID, { description: "Rang de l'aire, de la plus grande à la plus petite, comme 01." })
  readonly code!: string;

  @Field({ description: "Ce autour de quoi l'aire s'organise : l'intitulé de son métier central." })
  readonly libelle!: string;

  @Field(() => MetierResume, { description: "Le métier dont les liens avec l'aire pèsent le plus." })
  readonly metierCentral!: MetierResume;

  @Field(() => Int, { description: "Nombre de métiers de l'aire." })
  readonly taille!: number;

  @Field(() => Float, { description: "Part des liens de ses métiers qui restent dans l'aire, de 0 à 1." })
  readonly cohesion!: number;

  @Field(() => Float, { description: "Part de l'aire dans la modularité." })
  readonly contribution!: number;

  @Field(() => [ItemDistinctif], {
    description: "Les dix items par lesquels l'aire se distingue le plus.",
    complexity: usually(10),
  })
  readonly items!: ItemDistinctif[];

  readonly members!: readonly MetierDAire[];
}

/** The answer to `airesDeMobilite`. */
@ObjectType({ description: 'Aires de mobilité de toute la nomenclature.' })
export class AiresDeMobilite {
  @Field(() => Int, { description: "Nombre d'aires de la nomenclature." })
  readonly total!: number;

  @Field(() => Float, { description: 'Modularité de la partition, somme des contributions.' })
  readonly modularite!: number;

  @Field(() => [Aire], { description: "Les aires, la plus grande d'abord.", complexity: usually(12) })
  readonly aires!: Aire[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
