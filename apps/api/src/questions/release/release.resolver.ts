import { Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { ApiConfiguration } from '../../platform/configuration/api.configuration';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { ReleaseEnService } from './release.type';

/** The query `release`, to be asked beside any other: it names the release and the software that the whole answer comes from. */
@Resolver()
export class ReleaseResolver {
  constructor(private readonly configuration: ApiConfiguration) {}

  /** The release that the request is answered from, and what answers it. */
  @Query(() => ReleaseEnService, {
    description: 'Version du ROME dont vient toute la réponse, et logiciel qui la fait.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  release(@CurrentSnapshot() { release }: Snapshot): ReleaseEnService {
    return { ...release, logiciel: this.configuration.software };
  }
}
