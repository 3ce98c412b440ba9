import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from '../analytics/default-to.decorator';
import { Liens } from '../analytics/enumerations';
import { defaultResults, maxResults } from '../partage/partage.args';

/** Which page of a ranked list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultResults,
    description: 'Nombre de résultats au plus, de 1 à 200.',
  })
  @DefaultTo(defaultResults)
  @IsInt()
  @Min(1)
  @Max(maxResults)
  readonly limite!: number;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Nombre de résultats à sauter, 0 au moins.' })
  @DefaultTo(0)
  @IsInt()
  @Min(0)
  readonly decalage!: number;
}

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

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Les savoir-être sont-ils comptés ?' })
  @DefaultTo(false)
  readonly savoirEtre!: boolean;
}
