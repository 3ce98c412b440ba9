import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many métiers a wish leaves out. */
@ObjectType({
  description: 'Métiers qu’un souhait écarte à lui seul ; celui que deux souhaits écartent compte pour chacun.',
})
export class MetiersEcartes {
  @Field({ description: "Nom du souhait, tel que l'entrée le porte, comme riasec." })
  readonly contrainte!: string;

  @Field(() => Int, { description: 'Nombre de métiers que ce souhait écarte, 1 au moins.' })
  readonly nombre!: number;
}
