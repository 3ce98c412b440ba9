import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Profil } from '../../profil/profil.input';
import { Niveau } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import {
  defaultSeuil,
  NiveauArgument,
  SavoirEtreArgument,
  ShareArgument,
} from '../../vocabulary/question-arguments.decorator';

/** The question: which items would open other métiers to a métier or a profile. */
@ArgsType()
export class EffetsDeLevierArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Code ROME du métier ; sans profil.' })
  readonly code?: string | null;

  @Field(() => Profil, {
    nullable: true,
    description: 'Un profil au lieu d’un métier : ses souhaits disent quels métiers comptent ; sans code.',
  })
  @IsOptional()
  @Type(() => Profil)
  @ValidateNested()
  readonly profil?: Profil | null;

  @ShareArgument(defaultSeuil, "Couverture à partir de laquelle un métier est atteint, au-dessus de 0 et jusqu'à 1.")
  readonly seuil!: number;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
