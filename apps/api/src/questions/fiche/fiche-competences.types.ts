import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CoeurMetier } from '../../vocabulary/enumerations';

const coeurMetierSentence = "Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien.";

/** A compétence of the fiche. */
@ObjectType({ description: 'Compétence que le métier mobilise.' })
export class FicheCompetence {
  @Field(() => ID, { description: 'Code OGR de la compétence.' })
  readonly codeOgr!: string;

  @Field({ description: 'Intitulé de la compétence.' })
  readonly libelle!: string;

  @Field(() => CoeurMetier, { nullable: true, description: coeurMetierSentence })
  readonly coeurMetier!: CoeurMetier | null;
}

/** A macro-compétence of the fiche, mobilised by itself or by the compétences under it. */
@ObjectType({ description: 'Macro-compétence du métier, avec celles de ses compétences que le métier mobilise.' })
export class FicheMacroCompetence {
  @Field(() => ID, { description: 'Code OGR de la macro-compétence.' })
  readonly codeOgr!: string;

  @Field({ description: 'Code de la macro-compétence dans l’arborescence, comme 4A101.' })
  readonly code!: string;

  @Field({ description: 'Intitulé de la macro-compétence.' })
  readonly libelle!: string;

  @Field({ description: 'La fiche la mobilise-t-elle elle-même, et pas seulement par ses compétences ?' })
  readonly mobilisee!: boolean;

  @Field(() => CoeurMetier, { nullable: true, description: coeurMetierSentence })
  readonly coeurMetier!: CoeurMetier | null;

  @Field(() => [FicheCompetence], { description: 'Ses compétences que le métier mobilise, par ordre alphabétique.' })
  readonly competences!: FicheCompetence[];
}

/** An objectif, and the macro-compétences of the fiche under it. */
@ObjectType({ description: 'Objectif dont relèvent des macro-compétences du métier.' })
export class FicheObjectif {
  @Field(() => ID, { description: "Code de l'objectif, comme 4A1." })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Intitulé de l'objectif ; nul sans l'arborescence." })
  readonly libelle!: string | null;

  @Field(() => [FicheMacroCompetence], { description: 'Ses macro-compétences, par code.' })
  readonly macroCompetences!: FicheMacroCompetence[];
}

/** An enjeu, and the objectifs of the fiche under it. */
@ObjectType({ description: 'Enjeu dont relèvent des compétences du métier.' })
export class FicheEnjeu {
  @Field(() => ID, { description: "Code de l'enjeu, comme 4A." })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Intitulé de l'enjeu ; nul sans l'arborescence." })
  readonly libelle!: string | null;

  @Field(() => [FicheObjectif], { description: 'Ses objectifs, par code.' })
  readonly objectifs!: FicheObjectif[];
}

/** A domaine of compétences, and the enjeux of the fiche under it. */
@ObjectType({ description: "L'un des six domaines de compétences, quand le métier y mobilise quelque chose." })
export class FicheDomaineCompetence {
  @Field(() => ID, { description: 'Code du domaine, de 1 à 6.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Intitulé du domaine ; nul sans l'arborescence." })
  readonly libelle!: string | null;

  @Field(() => [FicheEnjeu], { description: 'Ses enjeux, par code.' })
  readonly enjeux!: FicheEnjeu[];
}

/** A savoir of the fiche. */
@ObjectType({ description: 'Savoir que le métier requiert.' })
export class FicheSavoir {
  @Field(() => ID, { description: 'Code OGR du savoir.' })
  readonly codeOgr!: string;

  @Field({ description: 'Intitulé du savoir.' })
  readonly libelle!: string;

  @Field(() => String, { nullable: true, description: 'Sous-catégorie du savoir.' })
  readonly sousCategorie!: string | null;

  @Field(() => CoeurMetier, { nullable: true, description: coeurMetierSentence })
  readonly coeurMetier!: CoeurMetier | null;
}

/** A catégorie of savoirs, and those of the fiche. */
@ObjectType({ description: 'Catégorie de savoirs, avec ceux que le métier requiert.' })
export class FicheCategorieSavoir {
  @Field(() => ID, { description: 'Code de la catégorie.' })
  readonly code!: string;

  @Field({ description: 'Intitulé de la catégorie.' })
  readonly libelle!: string;

  @Field(() => [FicheSavoir], { description: 'Ses savoirs, par sous-catégorie puis par ordre alphabétique.' })
  readonly savoirs!: FicheSavoir[];
}
