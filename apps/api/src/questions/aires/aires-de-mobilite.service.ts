import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { ReleaseQueries } from '../../release/release.queries';
import type { AiresDeMobiliteArgs } from './aires-de-mobilite.args';
import type { AiresDeMobilite } from './aires-de-mobilite.types';
import type { AireRow } from './aires-of-rows';
import { airesAsked, airesOf } from './aires-of-rows';

/** Answers which aires de mobilité the loader found in the nomenclature. */
@Injectable()
export class AiresDeMobiliteService {
  constructor(private readonly queries: ReleaseQueries) {}

  /** The aires, or the one of a métier, which may be none. Throws BAD_USER_INPUT on an unknown code. */
  async listAires(snapshot: Snapshot, { metier }: AiresDeMobiliteArgs): Promise<AiresDeMobilite> {
    const given = metier ?? undefined;
    const wanted = given === undefined ? undefined : requireMetier(snapshot, 'metier', given);
    return airesOf(snapshot, await this.queries.rows<AireRow>(snapshot, airesAsked), wanted);
  }
}
