import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** How many fiches a grand domaine holds. */
@ObjectType({ description: "Nombre de fiches d'un grand domaine." })
export class FichesParGrandDomaine {
  @Field(() => ID, { description: 'Lettre du grand domaine.' })
  readonly code!: string;

  @Field({ description: 'Intitulé du grand domaine.' })
  readonly libelle!: string;

  @Field(() => Int, { description: 'Nombre de fiches.' })
  readonly fiches!: number;
}

/** How many fiches and appellations have one value of a tag. */
@ObjectType({ description: "Part d'une valeur d'un tag parmi les fiches et parmi les appellations." })
export class PartDeTag {
  @Field({ description: 'Nom du tag, comme dans le graphe, par exemple emploiCadre.' })
  readonly tag!: string;

  @Field(() => String, { nullable: true, description: 'Valeur du tag ; nulle : inconnue.' })
  readonly valeur!: string | null;

  @Field(() => Int, { description: 'Nombre de fiches qui ont cette valeur.' })
  readonly fiches!: number;

  @Field(() => Float, { description: 'Part de ces fiches parmi toutes, de 0 à 1.' })
  readonly partDesFiches!: number;

  @Field(() => Int, { description: "Nombre d'appellations qui ont cette valeur." })
  readonly appellations!: number;

  @Field(() => Float, { description: 'Part de ces appellations parmi toutes, de 0 à 1.' })
  readonly partDesAppellations!: number;
}

/** What a fiche of ROME 3 has become. */
@ObjectType({ description: "Fiches d'aujourd'hui issues d'une fiche de ROME 3." })
export class FichesParParentV3 {
  @Field(() => ID, { description: 'Code de la fiche de ROME 3.' })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: "Intitulé actuel de la fiche qui porte ce code, s'il en est une.",
  })
  readonly libelle!: string | null;

  @Field(() => Int, { description: 'Nombre de fiches qui en sont issues, elle-même comprise.' })
  readonly fiches!: number;

  @Field(() => [MetierResume], { description: 'Ces fiches, par code.', complexity: usually(50) })
  readonly metiers!: MetierResume[];
}

/** A page of what the fiches of ROME 3 have become. */
@ObjectType({ description: 'Fiches de ROME 3, de celle qui a le plus essaimé à celle qui a le moins essaimé.' })
export class PageDeParentsV3 {
  @Field(() => Int, { description: 'Nombre de fiches de ROME 3 en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [FichesParParentV3], { description: 'La page voulue, les plus divisées d’abord, puis par code.' })
  readonly resultats!: FichesParParentV3[];
}

/** Appellations that come from another fiche of ROME 3 than their fiche does. */
@ObjectType({ description: 'Appellations issues d’une autre fiche de ROME 3 que la fiche qu’elles désignent.' })
export class AppellationsIssuesDAilleurs {
  @Field(() => ID, { description: 'Code de la fiche de ROME 3 dont les appellations sont issues.' })
  readonly parentDeLAppellation!: string;

  @Field(() => ID, { description: "Code de la fiche de ROME 3 dont leurs fiches d'aujourd'hui sont issues." })
  readonly parentDeLaFiche!: string;

  @Field(() => Int, { description: "Nombre d'appellations." })
  readonly appellations!: number;

  @Field(() => [ID], { description: "Codes des fiches d'aujourd'hui qu'elles désignent, par code." })
  readonly fiches!: string[];
}

/** A page of appellations that come from elsewhere. */
@ObjectType({
  description: "Appellations issues d'une autre fiche de ROME 3 que leur fiche, par couple de ces fiches.",
})
export class PageDAppellationsIssuesDAilleurs {
  @Field(() => Int, { description: 'Nombre de couples de fiches de ROME 3 en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => Int, { description: "Nombre d'appellations en tout, au-delà de la page." })
  readonly appellations!: number;

  @Field(() => [AppellationsIssuesDAilleurs], {
    description: "La page voulue, les plus nombreuses d'abord, puis par codes.",
  })
  readonly resultats!: AppellationsIssuesDAilleurs[];
}

/** How widely a macro-compétence is shared. */
@ObjectType({ description: 'Nombre de métiers qui mobilisent une macro-compétence.' })
export class MacroCompetencePartagee {
  @Field(() => ID, { description: 'Code OGR de la macro-compétence.' })
  readonly codeOgr!: string;

  @Field({ description: "Code de la macro-compétence dans l'arborescence, comme 4A101." })
  readonly code!: string;

  @Field({ description: 'Intitulé de la macro-compétence.' })
  readonly libelle!: string;

  @Field(() => Int, { description: "Métiers qui la mobilisent eux-mêmes ou par l'une de ses compétences." })
  readonly metiers!: number;

  @Field(() => Int, { description: 'Métiers dont la fiche la mobilise elle-même.' })
  readonly directs!: number;
}

/** A page of the macro-compétences most widely shared. */
@ObjectType({ description: 'Macro-compétences, des plus partagées aux moins partagées.' })
export class PageDeMacroCompetences {
  @Field(() => Int, { description: 'Nombre de macro-compétences en tout, au-delà de la page.' })
  readonly total!: number;

  @Field(() => [MacroCompetencePartagee], { description: 'La page voulue, les plus partagées d’abord, puis par code.' })
  readonly resultats!: MacroCompetencePartagee[];
}

/** What the certifications of one European level lead to. */
@ObjectType({ description: "Métiers auxquels préparent les certifications d'un niveau européen." })
export class NiveauDeCertification {
  @Field(() => Int, { nullable: true, description: 'Niveau européen, de 1 à 8 ; nul : inconnu.' })
  readonly niveau!: number | null;

  @Field(() => Int, { description: 'Nombre de certifications du niveau qui préparent à un métier au moins.' })
  readonly certifications!: number;

  @Field(() => Int, { description: 'Nombre de métiers auxquels elles préparent.' })
  readonly metiers!: number;
}

/** Counts over the whole nomenclature; each field is computed when asked for. */
@ObjectType({ description: 'Décomptes sur toute la nomenclature, chacun calculé quand on le demande.' })
export class Statistiques {
  @Field({ description: 'Version du ROME dont viennent les décomptes, comme 460.' })
  readonly release!: string;
}
