import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Something that a code and a label say all of. */
@ObjectType({ description: 'Élément de la fiche que son code et son intitulé suffisent à dire.' })
export class FicheElement {
  @Field(() => ID, { description: "Code de l'élément." })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Intitulé de l'élément." })
  readonly libelle!: string | null;
}

/** A code of another nomenclature, with how it was reached. */
@ObjectType({ description: "Code d'une autre nomenclature, relié au métier." })
export class FicheCorrespondance extends FicheElement {
  @Field({ description: 'Le lien vient-il de la fiche de ROME 3 dont le métier est issu ?' })
  readonly viaParent!: boolean;
}

/** A certification that leads to the métier. */
@ObjectType({ description: 'Certification ou diplôme qui prépare au métier.' })
export class FicheCertification {
  @Field(() => ID, { description: 'Code Certif Info.' })
  readonly code!: string;

  @Field({ description: 'Intitulé de la certification.' })
  readonly libelle!: string;

  @Field(() => String, { nullable: true, description: 'Type de diplôme.' })
  readonly type!: string | null;

  @Field(() => Int, { nullable: true, description: 'Niveau européen, de 1 à 8 ; nul : inconnu.' })
  readonly niveauEuropeen!: number | null;

  @Field(() => String, { nullable: true, description: 'Code RNCP.' })
  readonly codeRncp!: string | null;

  @Field(() => String, { nullable: true, description: 'Code RS.' })
  readonly codeRs!: string | null;

  @Field(() => String, { nullable: true, description: 'État de la publication.' })
  readonly etat!: string | null;

  @Field(() => String, { nullable: true, description: 'Qui délivre la certification.' })
  readonly certificateur!: string | null;
}
