import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ItemPondere } from '../../vocabulary/item-pondere.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** An item that enough of a set holds. */
@ObjectType({ description: "Item que tient une part suffisante de l'ensemble." })
export class ItemDuNoyau {
  @Field(() => ItemPondere, { description: "L'item." })
  readonly item!: ItemPondere;

  @Field(() => Int, { description: "Nombre de métiers de l'ensemble qui le tiennent." })
  readonly nombre!: number;
}

/** A métier outside a set. */
@ObjectType({ description: "Métier hors de l'ensemble où ses métiers peuvent mener." })
export class SortieDEnsemble {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => Float, { description: "Moyenne, sur les métiers de l'ensemble, de leur couverture du métier." })
  readonly couvertureMoyenne!: number;

  @Field(() => Int, { description: "Nombre de métiers de l'ensemble dont la couverture atteint le seuil." })
  readonly nombre!: number;
}

/** A métier of a set, and its best way out. */
@ObjectType({ description: "Métier de l'ensemble, avec sa meilleure sortie." })
export class MetierDifficileAQuitter {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => MetierResume, {
    nullable: true,
    description: "Métier hors de l'ensemble qu'il couvre le mieux ; nul quand il n'en couvre aucun.",
  })
  readonly vers!: MetierResume | null;

  @Field(() => Float, { description: 'Couverture de ce passage, de 0 à 1.' })
  readonly couverture!: number;
}

/** The answer to `ensembleDeMetiers`. */
@ObjectType({ description: 'Ce que des métiers ont en commun, et où ils mènent.' })
export class EnsembleDeMetiers {
  @Field(() => Int, { description: "Nombre de métiers de l'ensemble." })
  readonly taille!: number;

  @Field(() => [MetiersEcartes], {
    description: 'Combien chaque souhait de la sélection écarte de tous les métiers ; le plus d’abord.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  @Field(() => [ItemDuNoyau], {
    description: 'Par nombre de métiers qui le tiennent, puis poids, décroissants, puis par code.',
  })
  readonly noyau!: ItemDuNoyau[];

  @Field(() => [SortieDEnsemble], { description: 'Par couverture moyenne décroissante, puis par code.' })
  readonly sorties!: SortieDEnsemble[];

  @Field(() => [MetierDifficileAQuitter], {
    description: 'Les plus difficiles à quitter d’abord : ceux dont la meilleure sortie est la moins couverte.',
  })
  readonly difficilesAQuitter!: MetierDifficileAQuitter[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
