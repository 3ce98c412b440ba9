import { ArgsType } from '@nestjs/graphql';
import { TwoMetiersArgs } from '../../vocabulary/two-metiers.args';

/** The question: what going from a métier to another takes. */
@ArgsType()
export class EcartArgs extends TwoMetiersArgs {}
