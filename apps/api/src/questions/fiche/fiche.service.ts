import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { ReleaseQueries } from '../../release/release.queries';
import { ficheOf } from './fiche-of-row';
import { ficheAsked } from './fiche.asked';
import type { FicheRow } from './fiche.row';
import type { FicheMetier } from './fiche.type';

/** Answers with whole fiches. */
@Injectable()
export class FicheService {
  constructor(private readonly queries: ReleaseQueries) {}

  /** The fiche of a métier. Throws BAD_USER_INPUT on an unknown code, SERVICE_UNAVAILABLE while the release changes. */
  async readFiche(snapshot: Snapshot, typed: string): Promise<FicheMetier> {
    const code = requireMetier(snapshot, 'code', typed);
    const [row] = await this.queries.rows<FicheRow>(snapshot, ficheAsked(code));
    if (!row) throw new Error(`Fiche ${code} is in the engine and not in Neo4j`);
    return ficheOf(row, snapshot.release.version);
  }
}
