import { Field, ObjectType } from '@nestjs/graphql';

/** The software that makes the answers, as one cites it. */
@ObjectType({ description: 'Logiciel qui calcule les réponses : rome-graph, par sa version et son commit.' })
export class Logiciel {
  @Field({ description: "Version de rome-graph ; celle qui finit par -dev n'est pas publiée." })
  readonly version!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Commit dont vient le programme, en hexadécimal ; nul si rien ne le dit.',
  })
  readonly commit!: string | null;
}
