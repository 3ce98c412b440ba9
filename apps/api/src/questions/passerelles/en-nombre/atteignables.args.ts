import { ArgsType, Field, Float, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsNumber, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Profil } from '../../../profil/profil.input';
import { DefaultTo } from '../../../vocabulary/default-to.decorator';
import { MesureDesPas } from '../../../vocabulary/enumerations';
import { PageArgs } from '../../../vocabulary/page.args';
import { Contraintes } from '../contraintes.input';
import { ContraintesArgument, MesureDesPasArgument } from '../step-arguments.decorators';

/** How many métiers one may start from. */
export const departsMax = 50;
/** Most steps of a chain when a question does not say. */
const defaultEtapesMax = 5;

/** The question: what is within a cost. */
@ArgsType()
export class AtteignablesArgs extends PageArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Métiers de départ, 50 au plus : codes ROME, ou codes OGR d'appellations ; le meilleur compte. Ou profil, l’un des deux.",
  })
  @IsOptional()
  @ArrayMaxSize(departsMax)
  readonly depuis?: string[] | null;

  @Field(() => Profil, {
    nullable: true,
    description:
      'Le profil de départ ; ses souhaits portent sur tous les métiers des chaînes. Ou depuis, l’un des deux.',
  })
  @Type(() => Profil)
  @IsOptional()
  @ValidateNested()
  readonly profil?: Profil | null;

  @Field(() => Float, {
    description:
      'Plus grand coût, 0 au moins : somme des opposés des logarithmes des forces des étapes ; 0,7 vaut une force de 0,5.',
  })
  @IsNumber()
  @Min(0)
  readonly coutMax!: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultEtapesMax,
    description: "Nombre maximal d'étapes, de 1 à 20.",
  })
  @DefaultTo(defaultEtapesMax)
  @IsInt()
  @Min(1)
  @Max(20)
  readonly etapesMax!: number;

  @ContraintesArgument('Ce par quoi les chaînes peuvent passer ; sans via.')
  readonly contraintes?: Contraintes | null;

  @MesureDesPasArgument()
  readonly mesureDesPas!: MesureDesPas;
}
