import { Injectable } from '@nestjs/common';
import type { EnsembleDeMetiers as EngineEnsemble, ItemView } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import type { Snapshot } from '../../engine/snapshot';
import { itemWithLabel } from '../../vocabulary/item-pondere.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { EnsembleDeMetiersArgs } from './ensemble-de-metiers.args';
import type { EnsembleDeMetiers } from './ensemble-de-metiers.types';
import type { SelectedMetiers } from './select-metiers';
import { selectMetiers } from './select-metiers';

/** Answers what a set of métiers has in common, and where it leads. */
@Injectable()
export class EnsembleDeMetiersService {
  constructor(private readonly turns: FairTurns) {}

  /** The answer, at once when it is quickly found. Throws BAD_USER_INPUT on a selection of no métier or of too many. */
  describeSet(snapshot: Snapshot, args: EnsembleDeMetiersArgs): EnsembleDeMetiers | Promise<EnsembleDeMetiers> {
    const { selection, part, seuil, niveau, savoirEtre } = args;
    const selected = selectMetiers(snapshot, selection);
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    const found = this.turns.run(view.ensemble(selected.codes, part, seuil));
    return goOnWith(found, (ensemble) => answerOf(snapshot, view, args, { ...ensemble, ...selected }));
  }
}

function answerOf(
  snapshot: Snapshot,
  view: ItemView,
  { selection, part, seuil, limite }: EnsembleDeMetiersArgs,
  { metiers, noyau, sorties, difficiles, ecartes }: EngineEnsemble & SelectedMetiers,
): EnsembleDeMetiers {
  const { labels } = snapshot;
  return {
    taille: metiers.length,
    ecartes,
    noyau: noyau.slice(0, limite).map(({ item, nombre }) => ({ item: itemWithLabel(item, labels), nombre })),
    sorties: sorties.slice(0, limite).map((sortie) => ({ ...sortie, metier: labels.metier(sortie.metier) })),
    difficilesAQuitter: difficiles.slice(0, limite).map(({ metier, vers, couverture }) => ({
      metier: labels.metier(metier),
      vers: vers === null ? null : labels.metier(vers),
      couverture,
    })),
    methode: methodeOf(snapshot, view, 'ENSEMBLE', { selection, metiers, part, seuil, limite }),
  };
}
