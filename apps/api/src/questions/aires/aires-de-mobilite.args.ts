import { ArgsType, Field, ID } from '@nestjs/graphql';

/** The question: the aires de mobilité of the whole nomenclature, or the one of a métier. */
@ArgsType()
export class AiresDeMobiliteArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Code ROME d'un métier dont l'aire seule est voulue ; toutes les aires sans lui.",
  })
  readonly metier?: string | null;
}
