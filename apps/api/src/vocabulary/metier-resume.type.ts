import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A métier in an answer; `fiche`, added by the nomenclature module, leads on into the whole graph. */
@ObjectType({ description: 'Métier nommé par une réponse ; sa fiche mène à tout ce que la nomenclature en dit.' })
export class MetierResume {
  @Field(() => ID, { description: 'Code ROME du métier, comme M1805.' })
  readonly code!: string;

  @Field({ description: 'Intitulé du métier.' })
  readonly libelle!: string;
}
