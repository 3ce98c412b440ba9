import { Injectable } from '@nestjs/common';
import { foldCode } from '@rome-graph/domain';
import type { Snapshot } from '../../engine/snapshot';
import type { NamedCode } from '../../metiers/code-names';
import { codeNamesAsked } from '../../metiers/code-names';
import { ReleaseQueries } from '../../release/release.queries';
import type { FiltreDeMetiers } from './filtre-de-metiers.input';
import { requirePlace, facettesOf, pageDeMetiersOf, requireNoUnknown } from './page-of-metiers';
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
  constructor(private readonly queries: ReleaseQueries) {}

  /** A page of the métiers that answer to the filters. Throws BAD_USER_INPUT on an unknown code or cursor. */
  async browse(snapshot: Snapshot, args: ParcoursArgs): Promise<PageDeMetiers> {
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
  async countFacettes(snapshot: Snapshot, codes: readonly string[]): Promise<Facette[]> {
    const asked = facettesAsked(codes);
    const rows = await this.queries.rows<ValeurDeFacette & { facette: NomDeFacette }>(snapshot, asked);
    return facettesOf(snapshot, codes, rows);
  }

  /** What lies right under a place of the tree of compétences. Throws BAD_USER_INPUT on a place that is not there. */
  async readTree(snapshot: Snapshot, parent: string | null): Promise<Arborescence> {
    const place = parent === null ? null : foldCode(parent);
    const elements = await this.queries.rows<ElementDArborescence>(snapshot, arborescenceAsked(place));
    if (elements.length === 0 && place !== null) requirePlace(place, await this.namesOf(snapshot, [place]));
    return { release: snapshot.release.version, elements };
  }

  private async checkCodes(snapshot: Snapshot, filtre: FiltreDeMetiers): Promise<void> {
    const asked = unknownCodesAsked(filtre);
    if (!asked) return;
    const [unknown = {}] = await this.queries.rows<Record<string, string[]>>(snapshot, asked);
    const [first] = Object.values(unknown).flat();
    if (first !== undefined) requireNoUnknown(snapshot, unknown, await this.namesOf(snapshot, [first]));
  }

  private namesOf(snapshot: Snapshot, codes: readonly string[]): Promise<NamedCode[]> {
    return this.queries.rows<NamedCode>(snapshot, codeNamesAsked(codes));
  }
}
