import { ArgsType, Field, ID } from '@nestjs/graphql';

/** The question: what one does in a métier. */
@ArgsType()
export class ActivitesArgs {
  @Field(() => ID, { description: "Code ROME du métier, ou code OGR d'une de ses appellations." })
  readonly metier!: string;
}
