import type { ComplexityEstimator } from '@nestjs/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { codesMax, RecodageArgs } from './recodage.args';
import { RecodageService } from './recodage.service';
import { Recodages } from './recodage.types';

/** Each code counts; more than may be asked are refused by the question itself. */
const perCode: ComplexityEstimator = ({ args, childComplexity }) => {
  const codes = Array.isArray(args['codes']) ? args['codes'].length : 1;
  return questionCost + (codes > codesMax ? 0 : codes * childComplexity);
};

/** The query `recodage`. */
@Resolver()
export class RecodageResolver {
  constructor(private readonly service: RecodageService) {}

  /** What codes of an old release have become. */
  @Query(() => Recodages, {
    description:
      "Ce que d'anciens codes, de ROME 3 ou d'une version que le graphe a contenue, sont devenus dans celle en service.",
    complexity: perCode,
  })
  @AnsweredBy('NEO4J')
  recodage(@CurrentSnapshot() snapshot: Snapshot, @Args() args: RecodageArgs): Promise<Recodages> {
    return this.service.recode(snapshot, args);
  }
}
