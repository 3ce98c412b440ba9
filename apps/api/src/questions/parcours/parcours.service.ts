import { Injectable } from '@nestjs/common';
import { foldCode } from '@rome-graph/domain';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import type { MetierSet } from '../../traits/metier-set';
import { elementsUnder } from './held-tree';
import { facettesOf, pageDeMetiersOf } from './page-of-metiers';
import type { ParcoursArgs } from './parcours.args';
import type { Arborescence, Facette, PageDeMetiers } from './parcours.types';
import { requirePlace } from './place-of-tree';

/** Lets one browse the nomenclature. */
@Injectable()
export class ParcoursService {
  constructor(private readonly turns: FairTurns) {}

  /** A page of the métiers that answer to the filters. Throws BAD_USER_INPUT on an unknown code or cursor. */
  browse(snapshot: Snapshot, args: ParcoursArgs): PageDeMetiers | Promise<PageDeMetiers> {
    return this.turns.soon(() => pageDeMetiersOf(snapshot, args));
  }

  /** How métiers are spread over all that one browses by. */
  countFacettes(snapshot: Snapshot, found: MetierSet): Facette[] | Promise<Facette[]> {
    return this.turns.soon(() => facettesOf(snapshot, found));
  }

  /** What lies right under a place of the tree of compétences. Throws BAD_USER_INPUT on a place that is not there. */
  readTree(snapshot: Snapshot, parent: string | null): Arborescence | Promise<Arborescence> {
    const place = parent === null ? null : foldCode(parent);
    return this.turns.soon(() => {
      const elements = elementsUnder(snapshot.held, place);
      if (elements.length === 0 && place !== null) requirePlace(snapshot, place);
      return { release: snapshot.release.version, elements };
    });
  }
}
