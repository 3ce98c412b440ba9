import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '../engine/snapshot';
import { ReleaseQueries } from '../release/release.queries';
import type { FiltreDeMetiers } from './filtre-de-metiers.input';
import { arborescenceOf, facettesOf, pageDeMetiersOf, requireNoUnknown } from './page-of-metiers';
import type { ParcoursArgs } from './parcours.args';
import { arborescenceAsked, facettesAsked, metiersAsked, unknownCodesAsked } from './parcours.asked';
import type {
  Arborescence,
  ElementDArborescence,
  Facette,
  NomDeFacette,
  PageDeMetiers,
  ValeurDeFacette,
} from './parcours.types';

/** Lets one browse the nomenclature. */
@Injectable()
export class ParcoursService {
  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** A page of the métiers that answer to the filters. Throws BAD_USER_INPUT on an unknown code or cursor. */
  async page(snapshot: Snapshot, args: ParcoursArgs): Promise<PageDeMetiers> {
    const filtre = args.filtre ?? {};
    await this.checkCodes(snapshot, filtre);
    const rows = await this.queries.rows<{ code: string }>(snapshot, metiersAsked(filtre));
    return pageDeMetiersOf(
      snapshot,
      rows.map(({ code }) => code),
      args,
    );
  }

  /** How métiers are spread over all that one browses by. */
  async facettes(snapshot: Snapshot, codes: readonly string[]): Promise<Facette[]> {
    const asked = facettesAsked(codes);
    const rows = await this.queries.rows<ValeurDeFacette & { facette: NomDeFacette }>(snapshot, asked);
    return facettesOf(snapshot, codes, rows);
  }

  /** What lies right under a place of the tree of compétences. Throws BAD_USER_INPUT on a place that is not there. */
  async tree(snapshot: Snapshot, parent: string | null): Promise<Arborescence> {
    const elements = await this.queries.rows<ElementDArborescence>(snapshot, arborescenceAsked(parent));
    return arborescenceOf(snapshot, elements);
  }

  private async checkCodes(snapshot: Snapshot, filtre: FiltreDeMetiers): Promise<void> {
    const asked = unknownCodesAsked(filtre);
    if (!asked) return;
    const [unknown = {}] = await this.queries.rows<Record<string, string[]>>(snapshot, asked);
    requireNoUnknown(snapshot, unknown);
  }
}
