import { Injectable } from '@nestjs/common';
import type { AireDeMobilite as EngineAire, ItemView } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { methodeOf } from '../../vocabulary/methode.type';
import type { AireDeMobiliteArgs } from './aire-de-mobilite.args';
import type { AireDeMobilite } from './aire-de-mobilite.types';

/** Answers what can be reached from a métier. */
@Injectable()
export class AireDeMobiliteService {
  constructor(private readonly turns: FairTurns) {}

  /** The aire of a métier, at once when it is quickly found. Throws BAD_USER_INPUT on an unknown code. */
  reachFrom(snapshot: Snapshot, asked: AireDeMobiliteArgs): AireDeMobilite | Promise<AireDeMobilite> {
    const args = { ...asked, code: requireMetier(snapshot, 'code', asked.code) };
    const { code, origine, etapes, couvertureMin } = args;
    const view = snapshot.graph.view('TOUT');
    const found = this.turns.run(view.aireDeMobilite(code, origine, etapes, couvertureMin));
    return goOnWith(found, (aire) => answerOf(snapshot, view, args, aire));
  }
}

function answerOf(
  snapshot: Snapshot,
  view: ItemView,
  { code, origine, etapes, couvertureMin }: AireDeMobiliteArgs,
  aire: EngineAire,
): AireDeMobilite {
  const { labels } = snapshot;
  return {
    metier: labels.metier(code),
    total: aire.metiers.length,
    metiers: aire.metiers.map(({ metier, ...reached }) => ({ metier: labels.metier(metier), ...reached })),
    listAretes: (limite) => aire.aretes(limite),
    methode: methodeOf(snapshot, view, origine, { code, origine, etapes, couvertureMin }),
  };
}
