import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { Methode } from '../../vocabulary/methode.type';

/** About how many métiers a release has. */
const usualMetiers = 1_600;

/** About how many aires they form. */
const usualAires = 12;

/** A métier on the map. */
@ObjectType({ description: 'Un métier sur la carte de tous les métiers.' })
export class MetierSurLaCarte {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;

  @Field({ description: 'Intitulé du métier.' })
  readonly libelle!: string;

  @Field(() => ID, { description: "Code de l'aire du métier, comme 01." })
  readonly aire!: string;

  @Field(() => Float, { description: 'De gauche à droite, de −1000 à 1000.' })
  readonly x!: number;

  @Field(() => Float, { description: 'De bas en haut, de −1000 à 1000.' })
  readonly y!: number;
}

/** An aire, for the legend of the map. */
@ObjectType({ description: 'Une aire de la carte ; airesDeMobilite en dit plus.' })
export class AireSurLaCarte {
  @Field(() => ID, { description: "Rang de l'aire, de la plus grande à la plus petite, comme 01." })
  readonly code!: string;

  @Field({ description: "Ce autour de quoi l'aire s'organise : l'intitulé de son métier central." })
  readonly libelle!: string;

  @Field(() => Int, { description: "Nombre de métiers de l'aire." })
  readonly taille!: number;
}

/** The answer to `carteDesMetiers`. */
@ObjectType({
  description:
    'Carte de tous les métiers, calculée au chargement depuis une graine : deux métiers qui se couvrent y sont proches, mais une distance n’y mesure rien.',
})
export class CarteDesMetiers {
  @Field(() => [MetierSurLaCarte], {
    description: "Par code ; un métier sans aucun lien PROCHE n'est dans aucune aire, ni sur la carte.",
    complexity: usually(usualMetiers),
  })
  readonly metiers!: readonly MetierSurLaCarte[];

  @Field(() => [AireSurLaCarte], { description: "La plus grande d'abord.", complexity: usually(usualAires) })
  readonly aires!: readonly AireSurLaCarte[];

  @Field(() => Methode, { description: 'Comment la carte a été calculée.' })
  readonly methode!: Methode;
}
