import { Injectable } from '@nestjs/common';
import { metierLabel } from '../../engine/held-graph/held-model';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import type { FicheMetier } from './fiche.type';
import { HeldFiche } from './held-fiche';

/** Answers with whole fiches, from the snapshot. */
@Injectable()
export class FicheService {
  /** The fiche of a métier. Throws BAD_USER_INPUT on an unknown code. */
  readFiche(snapshot: Snapshot, typed: string): FicheMetier {
    const { held, release } = snapshot;
    const code = requireMetier(snapshot, 'code', typed);
    const metier = held.nodes(metierLabel).find(code);
    if (metier === undefined) throw new Error(`Métier ${code} is in the engine and has no fiche in the snapshot`);
    return new HeldFiche(held, metier, release.version);
  }
}
