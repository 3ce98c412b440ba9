import { ArgsType, Field, ID } from '@nestjs/graphql';
import { rome3 } from '@rome-graph/recodage';
import { ArrayMaxSize } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';

/** How many codes may be asked at once. */
export const codesMax = 1_000;

/** The question: what codes of an old release have become. */
@ArgsType()
export class RecodageArgs {
  @Field(() => [ID], {
    description: "Codes ROME de fiches, ou codes OGR d'appellations et d'autres éléments, 1 000 au plus.",
  })
  @ArrayMaxSize(codesMax)
  readonly codes!: string[];

  @Field(() => String, {
    nullable: true,
    defaultValue: rome3,
    description: "Version dont viennent les codes : 3, ou l'une de celles que le graphe a contenues, comme 458.",
  })
  @DefaultTo(rome3)
  readonly depuis!: string;
}
