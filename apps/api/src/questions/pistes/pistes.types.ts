import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExperienceLue } from '../../profil/experience-lue.type';
import { Palier } from '../../vocabulary/enumerations';
import type { Preparation } from '../../vocabulary/held-preparation';
import type { Item } from '../../vocabulary/item.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A contexte de travail that a profile refuses and a métier has. */
@ObjectType({ description: "Contexte de travail que le profil refuse, et où le métier s'exerce." })
export class ContexteRefuse {
  @Field(() => ID, { description: 'Code OGR du contexte.' })
  readonly codeOgr!: string;

  @Field({ description: 'Intitulé du contexte.' })
  readonly libelle!: string;
}

/** A métier as a profile sees it; its lists of items are resolved apart. */
@ObjectType({ description: 'Métier vers lequel un profil pourrait aller.' })
export class Piste {
  @Field(() => MetierResume, { description: 'Le métier ; sa fiche nomme les certifications qui y préparent.' })
  readonly metier!: MetierResume;

  @Field(() => Float, { description: 'Part du métier, en poids, que le profil tient, de 0 à 1.' })
  readonly couverture!: number;

  @Field(() => Palier, { description: 'Ce qui sépare le profil du métier, en un mot ; methode donne les bornes.' })
  readonly palier!: Palier;

  @Field({
    description: 'Pourquoi ce palier : couverture, accès réglementé, contextes refusés, en une phrase ou deux.',
  })
  readonly explication!: string;

  @Field(() => Int, {
    description:
      'Rang parmi tous les métiers de la version, expériences comprises, par couverture du profil, à partir de 1 ; des métiers également couverts ont le même.',
  })
  readonly rang!: number;

  @Field(() => Float, {
    description: 'Part des métiers de la version que le profil ne couvre pas plus que celui-ci, de 0 à 1.',
  })
  readonly quantile!: number;

  @Field({ description: 'Le métier est-il une des expériences du profil ?' })
  readonly exerce!: boolean;

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

  @Field(() => [ContexteRefuse], {
    description:
      "Contextes refusés où le métier s'exerce. Vide, hors des cibles : un contexte refusé en écarte le métier.",
  })
  readonly contextesRefuses!: readonly ContexteRefuse[];

  @Field(() => Int, {
    nullable: true,
    description: "Nombre de certifications qui préparent au métier ; nul : inconnu, Certif Info n'étant pas chargé.",
  })
  readonly nbCertifications!: number | null;

  readonly listTenus!: (limite: number) => Item[];

  readonly listManquants!: (limite: number) => Item[];

  readonly listAAcquerir!: (limite: number) => Item[];

  readonly preparation!: Preparation;
}

/** The answer to `pistes`. */
@ObjectType({ description: 'Métiers vers lesquels un profil pourrait aller.' })
export class Pistes {
  @Field(() => Int, {
    description: 'Nombre de métiers dont le profil tient quelque chose, ou de cibles, que ses souhaits gardent.',
  })
  readonly total!: number;

  @Field(() => [Piste], { description: 'Par couverture décroissante, puis par code.' })
  readonly resultats!: Piste[];

  @Field(() => [ExperienceLue], { description: 'Les expériences du profil, telles qu’elles ont été lues.' })
  readonly experiences!: readonly ExperienceLue[];

  @Field(() => [MetiersEcartes], {
    description: 'Combien chaque souhait écarte des métiers dont le profil tient quelque chose ; le plus d’abord.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
