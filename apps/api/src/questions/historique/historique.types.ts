import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { MetierResume } from '../../vocabulary/metier-resume.type';
import { TypeChangement } from './historique.enumerations';

/** One difference between two releases. */
@ObjectType({
  description: 'Différence entre deux versions du ROME : un sujet, ce qui lui est arrivé, avant et après.',
})
export class Changement {
  @Field(() => ID, { description: 'Code du changement : le même pour la même différence des mêmes versions.' })
  readonly code!: string;

  @Field(() => TypeChangement, { description: 'Ce qui est arrivé au sujet.' })
  readonly type!: string;

  @Field({ description: 'Version de départ, la plus ancienne des deux.' })
  readonly depuis!: string;

  @Field({ description: "Version d'arrivée, la plus récente des deux." })
  readonly jusqua!: string;

  @Field({ description: 'Label du sujet, comme Metier.' })
  readonly nature!: string;

  @Field(() => ID, { description: 'Code du sujet.' })
  readonly sujet!: string;

  @Field(() => String, { nullable: true, description: "Intitulé du sujet à l'arrivée, à défaut au départ." })
  readonly libelle!: string | null;

  @Field(() => String, { nullable: true, description: 'Propriété ou type de lien ; nul pour CREE et SUPPRIME.' })
  readonly attribut!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Label de l'autre bout des liens ; nul quand ce ne sont pas des liens.",
  })
  readonly cible!: string | null;

  @Field(() => [String], {
    description: "Valeur de départ, ou codes de l'autre bout des liens perdus ou changés ; vide : inconnue ou aucun.",
  })
  readonly ancien!: readonly string[];

  @Field(() => [String], {
    description: "Valeur d'arrivée, ou codes de l'autre bout des liens gagnés ou changés ; vide : inconnue ou aucun.",
  })
  readonly nouveau!: readonly string[];

  @Field(() => [String], {
    description:
      "Propriétés des liens d'ancien, dans le même ordre, chacune en JSON ; vide pour des liens sans propriété.",
  })
  readonly anciennesValeurs!: readonly string[];

  @Field(() => [String], {
    description:
      'Propriétés des liens de nouveau, dans le même ordre, chacune en JSON ; vide pour des liens sans propriété.',
  })
  readonly nouvellesValeurs!: readonly string[];
}

/** A page of changes. */
@ObjectType({ description: 'Page de changements, par versions, puis type, label et code de ce qui a changé.' })
export class PageDeChangements {
  @Field({ description: 'Version du ROME en service, comme 460.' })
  readonly release!: string;

  @Field(() => Int, { description: 'Nombre de changements en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [Changement], { description: 'La page voulue.' })
  readonly resultats!: readonly Changement[];
}

/** How far the content of a métier moved. */
@ObjectType({
  description: "Ce qui a changé, d'une version à une autre, dans le contenu d'un métier présent dans les deux.",
})
export class Derive {
  @Field({ description: 'Version de départ, la plus ancienne des deux.' })
  readonly depuis!: string;

  @Field({ description: "Version d'arrivée, la plus récente des deux." })
  readonly jusqua!: string;

  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly metier!: string;

  @Field({ description: "Intitulé du métier à l'arrivée." })
  readonly libelle!: string;

  @Field({ description: "L'intitulé a-t-il changé ?" })
  readonly renomme!: boolean;

  @Field(() => Int, { description: "Nombre d'items au départ, au niveau TOUT." })
  readonly itemsAvant!: number;

  @Field(() => Int, { description: "Nombre d'items à l'arrivée, au niveau TOUT." })
  readonly itemsApres!: number;

  @Field(() => Int, { description: "Nombre d'items de l'un et de l'autre." })
  readonly itemsCommuns!: number;

  @Field(() => Float, { description: "Items communs sur items de l'un ou de l'autre, de 0 à 1." })
  readonly jaccard!: number;

  @Field(() => [ID], { description: 'Codes des dix métiers les plus proches au départ (COUVERTURE, niveau TOUT).' })
  readonly voisinsAvant!: readonly string[];

  @Field(() => [ID], { description: "Codes des dix métiers les plus proches à l'arrivée (COUVERTURE, niveau TOUT)." })
  readonly voisinsApres!: readonly string[];

  @Field(() => Int, { description: "Nombre de métiers parmi les plus proches de l'une et de l'autre version." })
  readonly voisinsCommuns!: number;

  @Field(() => Float, { description: 'Part des voisins qui sont restés, de 0 à 1.' })
  readonly recouvrement!: number;
}

/** A page of drifts. */
@ObjectType({ description: 'Page de dérives, les métiers dont le contenu a le plus changé d’abord.' })
export class PageDeDerives {
  @Field({ description: 'Version du ROME en service, comme 460.' })
  readonly release!: string;

  @Field(() => Int, { description: 'Nombre de dérives en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [Derive], { description: 'La page voulue.' })
  readonly resultats!: readonly Derive[];
}

/** What replaces something that was dropped. */
@ObjectType({ description: 'Ce qui remplace un élément disparu, au bout de la chaîne des remplacements.' })
export class Remplacant {
  @Field({ description: 'Label du remplaçant, comme Competence.' })
  readonly nature!: string;

  @Field(() => ID, { description: 'Code du remplaçant.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Intitulé du remplaçant.' })
  readonly libelle!: string | null;
}

/** Something that has or had a code. */
@ObjectType({ description: "Élément de la nomenclature qui porte un code, ou qui l'a porté." })
export class ElementHistorique {
  @Field({ description: "Label de l'élément, comme Metier." })
  readonly nature!: string;

  @Field(() => String, { nullable: true, description: "Intitulé de l'élément, le dernier qu'il ait eu." })
  readonly libelle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Dernière version qui le contenait ; nulle quand il est dans la version en service.',
  })
  readonly dernierEn!: string | null;

  @Field(() => [Remplacant], {
    description:
      "Ce qui le remplace, d'après le journal des évolutions ; vide aussi quand aucun journal n'a été chargé : voir sources.",
  })
  readonly remplacePar!: readonly Remplacant[];
}

/** All that is known of a code through the releases. */
@ObjectType({ description: "Ce qu'un code a désigné d'une version à l'autre, et ce qui lui est arrivé." })
export class Historique {
  @Field(() => ID, { description: 'Code demandé.' })
  readonly code!: string;

  @Field({ description: 'Version du ROME en service, comme 460.' })
  readonly release!: string;

  @Field(() => [ElementHistorique], { description: "Ce qui porte ce code aujourd'hui, puis ce qui l'a porté." })
  readonly elements!: readonly ElementHistorique[];

  @Field(() => [Changement], { description: 'Ce qui lui est arrivé, version par version.' })
  readonly changements!: readonly Changement[];

  @Field(() => [Derive], { description: 'Dérives du métier qui porte ce code, version par version.' })
  readonly derives!: readonly Derive[];
}

/** What a fiche of ROME 3 has become. */
@ObjectType({ description: "Fiches d'aujourd'hui issues d'une fiche de ROME 3." })
export class Issus {
  @Field(() => ID, { description: 'Code de la fiche de ROME 3.' })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: "Intitulé actuel de la fiche qui porte ce code, s'il en est une.",
  })
  readonly libelle!: string | null;

  @Field({ description: 'Version du ROME en service, comme 460.' })
  readonly release!: string;

  @Field(() => [MetierResume], {
    description: 'Les fiches qui en sont issues, elle-même comprise, par code.',
    complexity: usually(50),
  })
  readonly metiers!: readonly MetierResume[];
}
