import { Injectable } from '@nestjs/common';
import { foldCode } from '@rome-graph/domain';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { ReleaseQueries } from '../../release/release.queries';
import type { MetierSet } from '../../traits/metier-set';
import { facettesOf, pageDeMetiersOf } from './page-of-metiers';
import type { ParcoursArgs } from './parcours.args';
import { arborescenceAsked } from './parcours.asked';
import type { Arborescence, ElementDArborescence, Facette, PageDeMetiers } from './parcours.types';
import { requirePlace } from './place-of-tree';

/** Lets one browse the nomenclature. */
@Injectable()
export class ParcoursService {
  constructor(
    private readonly turns: FairTurns,
    private readonly queries: ReleaseQueries,
  ) {}

  /** A page of the métiers that answer to the filters. Throws BAD_USER_INPUT on an unknown code or cursor. */
  browse(snapshot: Snapshot, args: ParcoursArgs): PageDeMetiers | Promise<PageDeMetiers> {
    return this.turns.soon(() => pageDeMetiersOf(snapshot, args));
  }

  /** How métiers are spread over all that one browses by. */
  countFacettes(snapshot: Snapshot, found: MetierSet): Facette[] | Promise<Facette[]> {
    return this.turns.soon(() => facettesOf(snapshot, found));
  }

  /** What lies right under a place of the tree of compétences. Throws BAD_USER_INPUT on a place that is not there. */
  async readTree(snapshot: Snapshot, parent: string | null): Promise<Arborescence> {
    const place = parent === null ? null : foldCode(parent);
    const elements = await this.queries.rows<ElementDArborescence>(snapshot, arborescenceAsked(place));
    if (elements.length === 0 && place !== null) requirePlace(snapshot, place);
    return { release: snapshot.release.version, elements };
  }
}
