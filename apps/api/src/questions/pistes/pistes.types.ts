import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Item } from '../../vocabulary/item.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A métier as a profile sees it; its lists of items are resolved apart. */
@ObjectType({ description: 'Métier vers lequel un profil pourrait aller.' })
export class Piste {
  @Field(() => MetierResume, { description: 'Le métier ; sa fiche nomme les certifications qui y préparent.' })
  readonly metier!: MetierResume;

  @Field(() => Float, { description: 'Part du métier, en poids, que le profil tient, de 0 à 1.' })
  readonly couverture!: number;

  @Field(() => Int, { description: 'Nombre d’items du métier que le profil tient.' })
  readonly nbTenus!: number;

  @Field(() => Int, { description: 'Nombre d’items du métier que le profil ne tient pas.' })
  readonly nbManquants!: number;

  @Field({
    description: "Vrai quand la couverture atteint le seuil et que l'accès au métier n'est pas connu comme réglementé.",
  })
  readonly accessible!: boolean;

  @Field(() => Boolean, { nullable: true, description: "L'accès au métier est-il réglementé ? Nul : inconnu." })
  readonly reglemente!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Nombre de certifications qui préparent au métier ; nul : inconnu, Certif Info n'étant pas chargé.",
  })
  readonly nbCertifications!: number | null;

  readonly listTenus!: (limite: number) => Item[];

  readonly listManquants!: (limite: number) => Item[];
}

/** The answer to `pistes`. */
@ObjectType({ description: 'Métiers vers lesquels un profil pourrait aller.' })
export class Pistes {
  @Field(() => Int, {
    description: 'Nombre de métiers dont le profil tient quelque chose et que ses souhaits gardent.',
  })
  readonly total!: number;

  @Field(() => [Piste], { description: 'Par couverture décroissante, puis par code.' })
  readonly resultats!: Piste[];

  @Field(() => [MetiersEcartes], {
    description: 'Combien chaque souhait écarte des métiers dont le profil tient quelque chose ; le plus d’abord.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
