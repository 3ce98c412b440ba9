import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A métier of an aire. */
@ObjectType({ description: "Métier que l'on peut atteindre." })
export class MetierAtteint {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => Int, { description: "Plus petit nombre d'étapes qui y mène." })
  readonly etapes!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Moindre coût pour y aller dans les étapes permises : somme des opposés des logarithmes des couvertures ; nul quand ' +
      'les mobilités officielles comptent.',
  })
  readonly cout!: number | null;
}

/** A step within an aire. */
@ObjectType({ description: "Étape possible dans l'aire : un nul dit laquelle des deux raisons ne tient pas." })
export class AreteDeMobilite {
  @Field(() => ID, { description: "Code ROME du métier de départ de l'étape." })
  readonly de!: string;

  @Field(() => ID, { description: "Code ROME du métier d'arrivée de l'étape." })
  readonly vers!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Rang parmi les mobilités officielles du départ ; nul quand elle n’en est pas.',
  })
  readonly officielle!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Couverture de l’étape ; nulle quand elle est inférieure à couvertureMin.',
  })
  readonly couverture!: number | null;
}

/** The answer to `aireDeMobilite`; its steps are resolved apart. */
@ObjectType({ description: "Métiers que l'on peut atteindre depuis un métier en quelques étapes." })
export class AireDeMobilite {
  @Field(() => MetierResume, { description: 'Métier de départ.' })
  readonly metier!: MetierResume;

  @Field(() => Int, { description: 'Nombre de métiers atteints, sans celui de départ.' })
  readonly total!: number;

  @Field(() => [MetierAtteint], {
    description: "Tous les métiers atteints : par nombre d'étapes, puis coût, puis code.",
    complexity: usually(2_000),
  })
  readonly metiers!: MetierAtteint[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;

  readonly listAretes!: (limite: number) => AreteDeMobilite[];
}
