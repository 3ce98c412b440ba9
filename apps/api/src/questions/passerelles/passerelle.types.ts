import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import type { ItemLists } from '../../vocabulary/item-lists';
import type { Preparation } from '../../vocabulary/held-preparation';
import { Methode } from '../../vocabulary/methode.type';
import type { ReplicasOfAnswer } from './replicas';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** One step of a chain; its lists of items are resolved apart. */
@ObjectType({ description: "Étape d'une chaîne : passer d'un métier au suivant." })
export class Etape {
  @Field(() => MetierResume, { description: "Métier de départ de l'étape." })
  readonly de!: MetierResume;

  @Field(() => MetierResume, { description: "Métier d'arrivée de l'étape." })
  readonly vers!: MetierResume;

  @Field(() => Float, {
    description:
      "Force de l'étape selon mesureDesPas, de 0 à 1 : sa couverture, ou le cosinus du départ et de l'arrivée.",
  })
  readonly force!: number;

  @Field(() => Float, { description: "Part du métier d'arrivée, en poids, que couvre le départ de l'étape, de 0 à 1." })
  readonly couverture!: number;

  @Field(() => Float, {
    description:
      "Part du métier d'arrivée, en poids, que couvre tout ce que la chaîne tient jusque-là, son départ compris.",
  })
  readonly couvertureCumulee!: number;

  @Field(() => Int, { description: "Nombre d'items que le départ et l'arrivée de l'étape ont en commun." })
  readonly nbCommuns!: number;

  @Field(() => Int, {
    description: "Nombre d'items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore.",
  })
  readonly nbManquants!: number;

  @Field(() => Float, {
    description:
      "Poids des items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore : ce qu'il faut apprendre.",
  })
  readonly poidsAApprendre!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Rang de l'arrivée parmi les mobilités officielles du départ ; nul quand elle n'en est pas.",
  })
  readonly mobiliteOfficielle!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Nombre de certifications qui préparent au métier d'arrivée ; nul : inconnu, Certif Info n'étant pas chargé.",
  })
  readonly nbCertifications!: number | null;

  readonly lists!: ItemLists;

  readonly preparation!: Preparation;
}

/** A chain of métiers from one to another. */
@ObjectType({ description: "Chaîne de métiers qui mène d'un métier à un autre." })
export class Passerelle {
  @Field(() => Int, { description: 'Rang de la chaîne selon le critère, à partir de 1.' })
  readonly rang!: number;

  @Field(() => Float, { description: 'Produit des forces des étapes, de 0 à 1.' })
  readonly force!: number;

  @Field(() => Float, { description: 'Coût de la chaîne : opposé du logarithme de sa force.' })
  readonly cout!: number;

  @Field(() => Float, { description: "Force de l'étape la plus faible." })
  readonly goulot!: number;

  @Field(() => Float, {
    description: "Poids de tout ce que la chaîne demande d'apprendre, étape après étape ; à comparer à poidsDirect.",
  })
  readonly poidsAApprendre!: number;

  @Field(() => [Etape], { description: 'Étapes de la chaîne, du départ à l’arrivée.', complexity: usually(20) })
  readonly etapes!: Etape[];

  /** Codes from start to end. */
  readonly metiers!: readonly string[];

  readonly replicas!: ReplicasOfAnswer;
}

/** The answer to `passerelles`. */
@ObjectType({ description: "Chaînes de métiers qui mènent d'un métier à un autre, les meilleures d'abord." })
export class Passerelles {
  @Field(() => MetierResume, { description: 'Métier de départ.' })
  readonly de!: MetierResume;

  @Field(() => MetierResume, { description: "Métier d'arrivée." })
  readonly vers!: MetierResume;

  @Field(() => [Passerelle], { description: "Chaînes trouvées, les meilleures d'abord ; vide quand il n'y en a pas." })
  readonly chemins!: Passerelle[];

  @Field(() => Float, {
    description:
      "Poids de ce que le passage direct demande d'apprendre : une chaîne rend les pas plus petits, et le tout plus long.",
  })
  readonly poidsDirect!: number;

  @Field(() => String, {
    nullable: true,
    description: "Pourquoi il n'y a pas de chaîne, ou pas autant de chaînes prouvées que demandé ; nul sinon.",
  })
  readonly motif!: string | null;

  @Field(() => [MetiersEcartes], {
    description: 'Combien chaque souhait écarte des métiers par lesquels une chaîne pourrait passer ; le plus d’abord.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
