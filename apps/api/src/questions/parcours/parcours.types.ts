import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MetierSet } from '../../traits/metier-set';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** What métiers are browsed by. */
export const NomDeFacette = {
  LETTRE: 'LETTRE',
  GRAND_DOMAINE: 'GRAND_DOMAINE',
  SECTEUR: 'SECTEUR',
  SOUS_SECTEUR: 'SOUS_SECTEUR',
  DIVISION_NAF: 'DIVISION_NAF',
  CENTRE_INTERET: 'CENTRE_INTERET',
  THEME: 'THEME',
  RIASEC: 'RIASEC',
  TAG: 'TAG',
} as const;
export type NomDeFacette = keyof typeof NomDeFacette;

registerEnumType(NomDeFacette, {
  name: 'NomDeFacette',
  description: 'Ce selon quoi on parcourt les métiers.',
  valuesMap: {
    LETTRE: { description: "La première lettre de l'intitulé, sans accent." },
    GRAND_DOMAINE: { description: 'Le grand domaine.' },
    SECTEUR: { description: "Le secteur d'activité." },
    SOUS_SECTEUR: { description: "Le sous-secteur d'activité." },
    DIVISION_NAF: { description: 'La division NAF.' },
    CENTRE_INTERET: { description: "Le centre d'intérêt." },
    THEME: { description: 'Le thème.' },
    RIASEC: { description: "Le type d'intérêt professionnel (majeur)." },
    TAG: { description: "Les tags de transition, d'accès réglementé et de statut de cadre." },
  },
});

/** Levels of the tree of compétences. */
export const NiveauDArborescence = {
  DOMAINE: 'DOMAINE',
  ENJEU: 'ENJEU',
  OBJECTIF: 'OBJECTIF',
  MACRO_COMPETENCE: 'MACRO_COMPETENCE',
  COMPETENCE: 'COMPETENCE',
} as const;
export type NiveauDArborescence = keyof typeof NiveauDArborescence;

registerEnumType(NiveauDArborescence, {
  name: 'NiveauDArborescence',
  description: "Niveau de l'arborescence des compétences, du plus large au plus fin.",
  valuesMap: {
    DOMAINE: { description: 'Un domaine de compétences.' },
    ENJEU: { description: "Un enjeu d'un domaine." },
    OBJECTIF: { description: "Un objectif d'un enjeu." },
    MACRO_COMPETENCE: { description: "Une macro-compétence d'un objectif." },
    COMPETENCE: { description: "Une compétence d'une macro-compétence." },
  },
});

/** One value that métiers are browsed by. */
@ObjectType({ description: "Valeur d'une facette." })
export class ValeurDeFacette {
  @Field(() => ID, { description: 'Code à donner au filtre ; pour un tag, son nom et sa valeur.' })
  readonly code!: string;

  @Field({ description: 'Intitulé.' })
  readonly libelle!: string;

  @Field(() => Int, { description: 'Nombre de métiers, parmi ceux qui répondent aux filtres, qui ont cette valeur.' })
  readonly metiers!: number;
}

/** How métiers are spread over the values of one thing. */
@ObjectType({ description: 'Répartition des métiers qui répondent aux filtres.' })
export class Facette {
  @Field(() => NomDeFacette, { description: 'Ce selon quoi les métiers sont répartis.' })
  readonly nom!: NomDeFacette;

  @Field(() => [ValeurDeFacette], {
    description: "Les valeurs qu'a l'un des métiers au moins, par ordre alphabétique.",
  })
  readonly valeurs!: ValeurDeFacette[];
}

/** A page of métiers. */
@ObjectType({ description: "Page de métiers, par ordre alphabétique d'intitulé puis par code." })
export class PageDeMetiers {
  @Field({ description: 'Version du ROME dont viennent les métiers, comme 460.' })
  readonly release!: string;

  @Field(() => Int, { description: 'Nombre de métiers qui répondent aux filtres, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [MetierResume], { description: 'Les métiers de la page.' })
  readonly resultats!: MetierResume[];

  @Field(() => String, { nullable: true, description: 'Curseur à donner à apres pour la suite ; nul à la fin.' })
  readonly curseurSuivant!: string | null;

  @Field(() => [MetiersEcartes], {
    description: 'Combien chaque filtre écarte de tous les métiers de la version ; le plus d’abord.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  /** All that answer, for the facettes. */
  readonly found!: MetierSet;
}

/** A place in the tree of compétences. */
@ObjectType({ description: "Élément de l'arborescence des compétences." })
export class ElementDArborescence {
  @Field(() => NiveauDArborescence, { description: "Niveau de l'élément." })
  readonly niveau!: NiveauDArborescence;

  @Field(() => ID, { description: "Code de l'élément, à donner à parent ; code OGR pour une compétence." })
  readonly code!: string;

  @Field(() => ID, { nullable: true, description: "Code OGR d'une macro-compétence ou d'une compétence." })
  readonly codeOgr!: string | null;

  @Field(() => String, { nullable: true, description: 'Intitulé ; nul quand la version ne le donne pas.' })
  readonly libelle!: string | null;

  @Field(() => Int, { description: "Nombre de compétences sous l'élément." })
  readonly competences!: number;

  @Field(() => Int, { description: "Nombre de métiers qui mobilisent l'élément ou ce qui est sous lui." })
  readonly metiers!: number;
}

/** What lies under a place of the tree of compétences. */
@ObjectType({ description: "Étage de l'arborescence des compétences." })
export class Arborescence {
  @Field({ description: 'Version du ROME dont vient l’arborescence, comme 460.' })
  readonly release!: string;

  @Field(() => [ElementDArborescence], { description: 'Les éléments qui sont juste sous le parent, par code.' })
  readonly elements!: ElementDArborescence[];
}
