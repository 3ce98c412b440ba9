import { Injectable } from '@nestjs/common';
import { foldCode } from '@rome-graph/domain';
import type { Snapshot } from '../../engine/snapshot';
import { ReleaseQueries } from '../../release/release.queries';
import type { HistoriqueRow, Page, StoredChangement } from './historique-of-rows';
import { historiqueOf, issusOf, pageDeChangementsOf } from './historique-of-rows';
import type { ChangementsArgs, DerivesArgs, EntreVersionsArgs } from './historique.args';
import { changementsAsked, derivesAsked, historiqueAsked, issusAsked, versionsAsked } from './historique.asked';
import type { Derive, Historique, Issus, PageDeChangements, PageDeDerives } from './historique.types';
import { namesReleases, requireReleases } from './release-range';

/** Answers from the history that loads record, each question by a statement of cypher/queries. */
@Injectable()
export class HistoriqueService {
  constructor(private readonly queries: ReleaseQueries) {}

  /** A page of the changes. Throws BAD_USER_INPUT on a release that the graph never held. */
  async changements(snapshot: Snapshot, args: ChangementsArgs): Promise<PageDeChangements> {
    await this.checkReleases(snapshot, args);
    const [row] = await this.queries.rows<Page<StoredChangement>>(snapshot, changementsAsked(args));
    return pageDeChangementsOf(snapshot, row);
  }

  /** A page of the drifts. Throws BAD_USER_INPUT on a release that the graph never held. */
  async derives(snapshot: Snapshot, args: DerivesArgs): Promise<PageDeDerives> {
    await this.checkReleases(snapshot, args);
    const [row] = await this.queries.rows<Page<Derive>>(snapshot, derivesAsked(args));
    return { release: snapshot.release.version, total: row?.total ?? 0, resultats: row?.resultats ?? [] };
  }

  /** All that is known of a code. Throws BAD_USER_INPUT when nothing has or had it. */
  async historique(snapshot: Snapshot, typed: string): Promise<Historique> {
    const code = foldCode(typed);
    const [row] = await this.queries.rows<HistoriqueRow>(snapshot, historiqueAsked(code));
    return historiqueOf(snapshot, code, row);
  }

  /** What a fiche of ROME 3 has become. Throws BAD_USER_INPUT when no fiche comes from it. */
  async issus(snapshot: Snapshot, typed: string): Promise<Issus> {
    const code = foldCode(typed);
    const [row] = await this.queries.rows<Pick<Issus, 'libelle' | 'metiers'>>(snapshot, issusAsked(code));
    return issusOf(snapshot, code, row);
  }

  private async checkReleases(snapshot: Snapshot, args: EntreVersionsArgs): Promise<void> {
    if (!namesReleases(args)) return;
    const rows = await this.queries.rows<{ version: string }>(snapshot, versionsAsked);
    requireReleases(
      rows.map(({ version }) => version),
      args,
    );
  }
}
