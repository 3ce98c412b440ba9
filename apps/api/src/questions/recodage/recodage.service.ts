import { Injectable } from '@nestjs/common';
import { foldCode } from '@rome-graph/domain';
import type { ChangementConnu, CodeConnu, PaireDeVersions, Recoder, Remplacement } from '@rome-graph/recodage';
import { recoderFrom, rome3 } from '@rome-graph/recodage';
import type { Snapshot } from '../../engine/snapshot';
import { badUserInput } from '../../platform/errors/api-errors';
import { ReleaseQueries } from '../../release/release.queries';
import { nomenclatureOf } from './nomenclature-of-snapshot';
import type { RecodageArgs } from './recodage.args';
import {
  changementsAsked,
  comparaisonsAsked,
  filiationAsked,
  remplacementsAsked,
  versionsAsked,
} from './recodage.asked';
import type { Recodages } from './recodage.types';

/**
 * Answers what old codes have become: from memory, but for the history of another release than ROME 3, which is read once, and for
 * codes of which the engine knows nothing.
 */
@Injectable()
export class RecodageService {
  /** What was made for each release that was asked, as long as its snapshot is. */
  private readonly recoders = new WeakMap<Snapshot, Map<string, Promise<Recoder>>>();

  constructor(private readonly queries: ReleaseQueries) {}

  /** What each code has become. Throws BAD_USER_INPUT on a release that the graph never held. */
  async recode(snapshot: Snapshot, { codes, depuis: typed }: RecodageArgs): Promise<Recodages> {
    const depuis = typed.trim();
    const recoder = await this.recoderFrom(snapshot, depuis);
    const resultats = await recoder.recode(codes.map(foldCode), (unknown) =>
      this.queries.rows<CodeConnu>(snapshot, filiationAsked(unknown)),
    );
    return { depuis, release: snapshot.release.version, resultats };
  }

  private recoderFrom(snapshot: Snapshot, depuis: string): Promise<Recoder> {
    const made = this.recoders.get(snapshot) ?? new Map<string, Promise<Recoder>>();
    this.recoders.set(snapshot, made);
    const known = made.get(depuis);
    if (known) return known;
    const recoder = this.makeRecoder(snapshot, depuis);
    made.set(depuis, recoder);
    // A release that is refused, or a Neo4j that did not answer, is asked again.
    recoder.catch(() => made.delete(depuis));
    return recoder;
  }

  private async makeRecoder(snapshot: Snapshot, depuis: string): Promise<Recoder> {
    const recoder = await recoderFrom(depuis, nomenclatureOf(snapshot), snapshot.release.version, {
      comparaisons: () => this.queries.rows<PaireDeVersions>(snapshot, comparaisonsAsked),
      changements: () => this.queries.rows<ChangementConnu>(snapshot, changementsAsked),
      remplacements: () => this.queries.rows<Remplacement>(snapshot, remplacementsAsked),
    });
    if (!recoder) throw await this.unknownRelease(snapshot, depuis);
    return recoder;
  }

  private async unknownRelease(snapshot: Snapshot, depuis: string): Promise<Error> {
    const rows = await this.queries.rows<{ version: string }>(snapshot, versionsAsked);
    const versions = [rome3, ...rows.map(({ version }) => version)];
    const shown = depuis.slice(0, 20);
    const message = versions.includes(depuis)
      ? `The graph does not know what changed from release ${shown} to ${snapshot.release.version}: load the one over the other.`
      : `The graph never held release "${shown}"; it knows ROME ${versions.join(', ')}.`;
    return badUserInput('depuis', message, { suggestions: versions.filter((version) => version !== depuis) });
  }
}
