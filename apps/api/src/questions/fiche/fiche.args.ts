import { ArgsType, Field, ID } from '@nestjs/graphql';
import { DefaultTo } from '../../vocabulary/default-to.decorator';

/** The question: the fiche of one métier. */
@ArgsType()
export class FicheArgs {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;
}

/** Which names of the métier are wanted. */
@ArgsType()
export class SynonymesArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Les appellations peu usitées, que la fiche officielle ne montre pas, sont-elles données, à la fin ?',
  })
  @DefaultTo(false)
  readonly peuUsitees!: boolean;
}
