import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Liens, Niveau } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import { NiveauArgument, SavoirEtreArgument } from '../../vocabulary/question-arguments.decorator';

/** What is shared, and which page of the answer is wanted. */
@ArgsType()
abstract class PartageArgs extends PageArgs {
  @NiveauArgument(Niveau.MACRO_COMPETENCE)
  readonly niveau!: Niveau;

  @Field(() => Liens, {
    nullable: true,
    defaultValue: Liens.AGREGES,
    description: 'Façon dont les macro-compétences sont attribuées aux métiers.',
  })
  @DefaultTo(Liens.AGREGES)
  readonly liens!: Liens;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}

/** The question: which métiers share items with one. */
@ArgsType()
export class MetiersPartageantArgs extends PartageArgs {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;

  @Field(() => Int, { nullable: true, defaultValue: 3, description: "Nombre minimal d'items partagés, 1 au moins." })
  @DefaultTo(3)
  @IsInt()
  @Min(1)
  readonly minimum!: number;
}

/** The question: which pairs of métiers share items. */
@ArgsType()
export class PairesPartageantArgs extends PartageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: "Nombre minimal d'items partagés, 1 au moins." })
  @DefaultTo(10)
  @IsInt()
  @Min(1)
  readonly minimum!: number;
}
