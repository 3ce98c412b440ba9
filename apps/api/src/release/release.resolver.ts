import { Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../analytics/current-snapshot.decorator';
import type { Snapshot } from '../engine/snapshot';
import { ReleaseEnService } from './release.type';

/** The query `release`, to be asked beside any other: it names the release that the whole answer comes from. */
@Resolver()
export class ReleaseResolver {
  /** The release that the request is answered from. */
  @Query(() => ReleaseEnService, { description: 'Version du ROME dont vient toute la réponse.' })
  release(@CurrentSnapshot() { release }: Snapshot): ReleaseEnService {
    return release;
  }
}
