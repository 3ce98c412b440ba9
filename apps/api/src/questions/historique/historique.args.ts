import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '../../vocabulary/page.args';
import { TypeChangement } from './historique.enumerations';

/** The releases between which something is looked for, and the page that is wanted. */
@ArgsType()
export class EntreVersionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Version de départ, comme 458 ; la plus ancienne par défaut.' })
  readonly depuis?: string | null;

  @Field(() => String, { nullable: true, description: "Version d'arrivée, comme 460 ; la plus récente par défaut." })
  readonly jusqua?: string | null;
}

/** Which changes are wanted. */
@ArgsType()
export class ChangementsArgs extends EntreVersionsArgs {
  @Field(() => TypeChangement, { nullable: true, description: 'Ce qui est arrivé ; tout par défaut.' })
  readonly type?: string | null;

  @Field(() => String, { nullable: true, description: 'Label de ce qui a changé, comme Metier ; tous par défaut.' })
  readonly nature?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code de ce qui a changé ; tous par défaut.' })
  readonly code?: string | null;
}

/** Which drifts are wanted. */
@ArgsType()
export class DerivesArgs extends EntreVersionsArgs {
  @Field(() => ID, { nullable: true, description: 'Code ROME d’un métier ; tous par défaut.' })
  readonly code?: string | null;
}
