import { ArgsType, Field, ID } from '@nestjs/graphql';
import { SEUIL_ACCESSIBLE_DEFAUT } from '@rome-graph/skill-graph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Profil } from '../../profil/profil.input';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Niveau } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import { SavoirEtreArgument, ShareArgument } from '../../vocabulary/question-arguments.decorator';

/** How many métiers one may aim at: more than the nomenclature has. */
const ciblesMax = 2_000;

/** The question: where someone could go. */
@ArgsType()
export class PistesArgs extends PageArgs {
  @Field(() => Profil, { description: 'Le profil de départ ; il faut une expérience ou un item au moins.' })
  @Type(() => Profil)
  @ValidateNested()
  readonly profil!: Profil;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Les seuls métiers voulus, codes ROME ou codes OGR d'appellations, 2 000 au plus : chacun a sa réponse, même quand le profil n'en tient rien ou en refuse un contexte. Vide : tous.",
  })
  @IsOptional()
  @ArrayMaxSize(ciblesMax)
  readonly cibles?: string[] | null;

  @ShareArgument(
    SEUIL_ACCESSIBLE_DEFAUT,
    "Couverture à partir de laquelle un métier est accessible aussitôt, au-dessus de 0 et jusqu'à 1.",
  )
  readonly seuil!: number;

  @Field(() => Niveau, {
    nullable: true,
    defaultValue: Niveau.TOUT,
    description: 'Niveau auquel le profil est comparé aux métiers.',
  })
  @DefaultTo(Niveau.TOUT)
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
