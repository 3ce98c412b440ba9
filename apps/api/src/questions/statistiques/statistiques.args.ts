import { ArgsType, Field } from '@nestjs/graphql';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Liens } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import { SavoirEtreArgument } from '../../vocabulary/question-arguments.decorator';

/** Which macro-compétences are ranked, by which links, and which page is wanted. */
@ArgsType()
export class MacroCompetencesPartageesArgs extends PageArgs {
  @Field(() => Liens, {
    nullable: true,
    defaultValue: Liens.AGREGES,
    description: 'Façon dont les macro-compétences sont attribuées aux métiers, qui donne le rang.',
  })
  @DefaultTo(Liens.AGREGES)
  readonly liens!: Liens;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
