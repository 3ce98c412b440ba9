import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import type { AiresDeMobiliteArgs } from './aires-de-mobilite.args';
import type { AiresDeMobilite } from './aires-de-mobilite.types';
import { airesOf } from './aires-of-rows';

/** Answers which aires de mobilité the loader found in the nomenclature. */
@Injectable()
export class AiresDeMobiliteService {
  /** The aires, or the one of a métier, which may be none. Throws BAD_USER_INPUT on an unknown code. */
  listAires(snapshot: Snapshot, { metier }: AiresDeMobiliteArgs): AiresDeMobilite {
    const given = metier ?? undefined;
    const wanted = given === undefined ? undefined : requireMetier(snapshot, 'metier', given);
    return airesOf(snapshot, wanted);
  }
}
