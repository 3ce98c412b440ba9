import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Riasec, TransitionEcologique } from '../../vocabulary/enumerations';

/** How many métiers a set may hold. */
export const ensembleMax = 500;

/** Which métiers make a set; what is given applies together. */
@InputType({
  description: 'Métiers qui forment un ensemble : ceux qui répondent à tout ce qui est donné, 500 au plus.',
})
export class SelectionDeMetiers {
  @Field(() => [ID], { nullable: true, description: 'Codes ROME des métiers, 500 au plus.' })
  @IsOptional()
  @ArrayMaxSize(ensembleMax)
  readonly codes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Code de la fiche de ROME 3 dont les métiers sont issus.' })
  readonly codeRomeParent?: string | null;

  @Field(() => ID, { nullable: true, description: "Code du secteur d'activité où les métiers s'exercent." })
  readonly secteur?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code du domaine professionnel des métiers.' })
  readonly domaine?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lettre du grand domaine des métiers.' })
  readonly grandDomaine?: string | null;

  @Field(() => TransitionEcologique, {
    nullable: true,
    description: 'Place des métiers dans la transition écologique.',
  })
  readonly transitionEcologique?: TransitionEcologique | null;

  @Field(() => Boolean, { nullable: true, description: 'Les métiers sont-ils liés à la transition numérique ?' })
  readonly transitionNumerique?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Les métiers sont-ils liés à la transition démographique ?' })
  readonly transitionDemographique?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "L'accès aux métiers est-il réglementé ?" })
  readonly emploiReglemente?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Les métiers s’exercent-ils sous statut de cadre ?' })
  readonly emploiCadre?: boolean | null;

  @Field(() => Riasec, { nullable: true, description: "Type d'intérêt professionnel (majeur) des métiers." })
  readonly riasecMajeur?: Riasec | null;
}
