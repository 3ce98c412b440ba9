import { Field, ID, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { FicheCertification, FicheCorrespondance, FicheElement } from '../../vocabulary/fiche-preparation.types';
import { Riasec, TransitionEcologique } from '../../vocabulary/enumerations';
import { FicheCategorieSavoir, FicheDomaineCompetence } from './fiche-competences.types';
import {
  FicheAppellation,
  FicheCentreInteret,
  FicheCodeExterne,
  FicheFap,
  FicheMobilite,
  FicheSecteur,
  FicheSource,
  FicheTypeContexte,
} from './fiche-entourage.types';

/** The five tags of a métier; null is unknown. */
@ObjectType({ description: 'Caractéristiques du métier ; nul : inconnu.' })
export class FicheCaracteristiques {
  @Field(() => TransitionEcologique, { nullable: true, description: 'Place dans la transition écologique.' })
  readonly transitionEcologique!: TransitionEcologique | null;

  @Field(() => Boolean, { nullable: true, description: 'Lié à la transition numérique ?' })
  readonly transitionNumerique!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Lié à la transition démographique ?' })
  readonly transitionDemographique!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "L'accès ou l'exercice est-il réglementé ?" })
  readonly emploiReglemente!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Est-ce un emploi de cadre ?' })
  readonly emploiCadre!: boolean | null;
}

/** A whole fiche métier, in the layout of the official one. */
@ObjectType({ description: 'Fiche métier entière, dans la disposition de la fiche officielle.' })
export class FicheMetier {
  @Field(() => ID, { description: 'Code ROME.' })
  readonly code!: string;

  @Field(() => ID, { description: 'Code OGR de la fiche.' })
  readonly codeOgr!: string;

  @Field({ description: 'Intitulé du métier.' })
  readonly intitule!: string;

  @Field(() => Riasec, { nullable: true, description: "Type d'intérêt majeur." })
  readonly riasecMajeur!: Riasec | null;

  @Field(() => Riasec, { nullable: true, description: "Type d'intérêt mineur." })
  readonly riasecMineur!: Riasec | null;

  /** In the alphabetical order of French. */
  readonly appellations!: readonly FicheAppellation[];

  @Field(() => FicheCaracteristiques, { description: 'Les cinq tags du métier.' })
  readonly caracteristiques!: FicheCaracteristiques;

  @Field(() => String, { nullable: true, description: 'Définition, une phrase par ligne.' })
  readonly definition!: string | null;

  @Field(() => [FicheCertification], {
    nullable: true,
    description:
      'Certifications et diplômes qui préparent au métier, par niveau puis par ordre alphabétique ; nul : inconnues, Certif Info n’étant pas chargé.',
  })
  readonly certifications!: FicheCertification[] | null;

  @Field(() => String, { nullable: true, description: "Accès à l'emploi, une phrase par ligne." })
  readonly accesEmploi!: string | null;

  @Field(() => [FicheDomaineCompetence], {
    description: 'Compétences, par domaine, enjeu, objectif et macro-compétence, dans l’ordre des codes.',
  })
  readonly competences!: FicheDomaineCompetence[];

  @Field(() => [FicheCategorieSavoir], { description: 'Savoirs par catégorie, par ordre alphabétique.' })
  readonly savoirs!: FicheCategorieSavoir[];

  @Field(() => [FicheTypeContexte], { description: 'Contextes de travail par type, dans l’ordre des codes.' })
  readonly contextes!: FicheTypeContexte[];

  @Field(() => [FicheSecteur], { description: "Secteurs d'activité, le principal d'abord." })
  readonly secteurs!: FicheSecteur[];

  @Field(() => [FicheCorrespondance], { description: 'Divisions de la NAF, dans l’ordre des codes.' })
  readonly divisionsNaf!: FicheCorrespondance[];

  @Field(() => [FicheCentreInteret], { description: "Centres d'intérêt, le principal d'abord." })
  readonly centresInteret!: FicheCentreInteret[];

  @Field(() => [FicheElement], { description: 'Thèmes, par ordre alphabétique.' })
  readonly themes!: FicheElement[];

  @Field(() => [FicheMobilite], { description: 'Mobilités, dans l’ordre de la fiche.', complexity: usually(50) })
  readonly mobilites!: FicheMobilite[];

  @Field(() => FicheElement, {
    nullable: true,
    description:
      "Fiche de ROME 3 dont celle-ci est issue, qui peut porter le même code ; l'intitulé est celui d'aujourd'hui.",
  })
  readonly origineV3!: FicheElement | null;

  @Field(() => [FicheCorrespondance], {
    nullable: true,
    description:
      'Formacode des formations qui préparent au métier ; nul : inconnus, la table ROME et Formacode n’étant pas chargée.',
  })
  readonly formacodes!: FicheCorrespondance[] | null;

  @Field(() => [FicheFap], {
    nullable: true,
    description:
      'Familles professionnelles, dans l’ordre des codes ; nul : inconnues, aucune table des FAP n’étant chargée.',
  })
  readonly faps!: FicheFap[] | null;

  @Field(() => [FicheCorrespondance], {
    nullable: true,
    description:
      'Groupes ISCO-08, dans l’ordre des codes ; nul : inconnus, la table ROME et ISCO-08 n’étant pas chargée.',
  })
  readonly groupesIsco!: FicheCorrespondance[] | null;

  @Field(() => [FicheCodeExterne], {
    nullable: true,
    description:
      'Codes d’autres nomenclatures, par nomenclature, version et code ; nul : inconnus, aucune table de correspondance n’étant chargée.',
  })
  readonly codesExternes!: FicheCodeExterne[] | null;

  @Field({ description: 'Version du ROME dont vient la fiche, comme 460.' })
  readonly release!: string;

  @Field(() => [FicheSource], { description: 'Documents dont la fiche est issue, avec la mention à afficher.' })
  readonly sources!: FicheSource[];
}
