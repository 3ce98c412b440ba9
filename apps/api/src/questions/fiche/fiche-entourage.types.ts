import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SensCorrespondance } from '../../vocabulary/enumerations';
import { FicheCorrespondance, FicheElement } from '../../vocabulary/fiche-preparation.types';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A name of the métier. */
@ObjectType({ description: "Appellation : l'un des noms du métier." })
export class FicheAppellation {
  @Field(() => ID, { description: "Code OGR de l'appellation." })
  readonly codeOgr!: string;

  @Field({ description: "Intitulé long de l'appellation." })
  readonly libelle!: string;

  @Field(() => String, { nullable: true, description: "Intitulé court de l'appellation." })
  readonly libelleCourt!: string | null;

  @Field({ description: "L'appellation est-elle peu usitée ?" })
  readonly peuUsitee!: boolean;

  readonly classification!: 'PRINCIPALE' | 'SYNONYME';
}

/** A type of contextes, and those of the fiche. */
@ObjectType({ description: 'Type de contextes de travail, avec ceux du métier.' })
export class FicheTypeContexte {
  @Field(() => ID, { description: 'Code du type.' })
  readonly code!: string;

  @Field({ description: 'Intitulé du type.' })
  readonly libelle!: string;

  @Field(() => [FicheContexte], { description: 'Ses contextes, par ordre alphabétique.' })
  readonly contextes!: FicheContexte[];
}

/** A contexte of the fiche. */
@ObjectType({ description: 'Contexte de travail du métier.' })
export class FicheContexte {
  @Field(() => ID, { description: 'Code OGR du contexte.' })
  readonly codeOgr!: string;

  @Field({ description: 'Intitulé du contexte.' })
  readonly libelle!: string;
}

/** A secteur of the fiche, and its sous-secteurs. */
@ObjectType({ description: "Secteur d'activité du métier." })
export class FicheSecteur extends FicheElement {
  @Field({ description: 'Est-ce le secteur principal du métier ?' })
  readonly principal!: boolean;

  @Field(() => [FicheElement], { description: 'Ses sous-secteurs où le métier s’exerce, par ordre alphabétique.' })
  readonly sousSecteurs!: FicheElement[];
}

/** A centre d'intérêt of the fiche. */
@ObjectType({ description: "Centre d'intérêt auquel le métier répond." })
export class FicheCentreInteret extends FicheElement {
  @Field({ description: "Est-ce le centre d'intérêt principal ?" })
  readonly principal!: boolean;
}

/** A famille professionnelle of the fiche. */
@ObjectType({ description: 'Famille professionnelle qui regroupe le métier.' })
export class FicheFap extends FicheCorrespondance {
  @Field({ description: 'Édition de la nomenclature : 2009 ou 2021.' })
  readonly edition!: string;

  @Field(() => String, { nullable: true, description: 'Niveaux de qualification concernés ; nul : tous.' })
  readonly qualifications!: string | null;
}

/** A code of a nomenclature that its user put beside the ROME. */
@ObjectType({ description: "Code d'une nomenclature qui a été chargée à côté du ROME (PCS, ESCO …)." })
export class FicheCodeExterne {
  @Field({ description: 'Nom de la nomenclature, comme PCS.' })
  readonly nomenclature!: string;

  @Field(() => String, { nullable: true, description: 'Version ou millésime de la nomenclature ; nul : non dit.' })
  readonly version!: string | null;

  @Field(() => ID, { description: 'Code dans cette nomenclature, ou URI.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Intitulé dans cette nomenclature ; nul : non dit.' })
  readonly libelle!: string | null;

  @Field(() => SensCorrespondance, {
    nullable: true,
    description: 'Ce que le code dit de plus ou de moins que le métier ; nul : non dit.',
  })
  readonly sens!: SensCorrespondance | null;

  @Field(() => String, { nullable: true, description: 'Qui a établi la correspondance ; nul : non dit.' })
  readonly source!: string | null;
}

/** A métier that one can go on to. */
@ObjectType({ description: 'Mobilité que la fiche propose.' })
export class FicheMobilite {
  @Field(() => Int, { description: 'Rang dans la fiche.' })
  readonly ordre!: number;

  @Field(() => MetierResume, { description: 'Le métier accessible.' })
  readonly metier!: MetierResume;
}

/** A document that the fiche comes from. */
@ObjectType({ description: 'Document dont la fiche est issue, avec la mention que sa licence demande.' })
export class FicheSource extends FicheElement {
  @Field({ description: 'Qui le publie.' })
  readonly producteur!: string;

  @Field({ description: 'Licence ou conditions de réutilisation.' })
  readonly licence!: string;

  @Field({ description: 'Mention à afficher avec ce qui en est tiré.' })
  readonly attribution!: string;

  @Field(() => String, { nullable: true, description: 'Version ou date que le document donne de lui-même.' })
  readonly version!: string | null;
}
