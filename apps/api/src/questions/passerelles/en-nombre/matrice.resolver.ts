import type { ComplexityEstimator } from '@nestjs/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../../engine/snapshot';
import { AnsweredBy } from '../../../platform/limits/answered-by.decorator';
import { questionCost } from '../../../platform/limits/declared-cost';
import { MatriceArgs, pairesMax } from './matrice.args';
import { MatriceService } from './matrice.service';
import { Matrice } from './matrice.types';

/** Each pair counts; more than may be asked are refused by the question itself. */
const perPair: ComplexityEstimator = ({ args, childComplexity }) => {
  const pairs = lengthOf(args['de']) * lengthOf(args['vers']);
  return questionCost + (pairs > pairesMax ? 0 : pairs * childComplexity);
};

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 1;
}

/** The query `matrice`. */
@Resolver()
export class MatriceResolver {
  constructor(private readonly service: MatriceService) {}

  /** The best chain of every pair. */
  @Query(() => Matrice, {
    description:
      'La meilleure chaîne de chaque paire de métiers : force, goulot, étapes et coût, comme passerelles les donne.',
    complexity: perPair,
  })
  @AnsweredBy('ENGINE')
  matrice(@CurrentSnapshot() snapshot: Snapshot, @Args() args: MatriceArgs): Matrice | Promise<Matrice> {
    return this.service.fillMatrice(snapshot, args);
  }
}
