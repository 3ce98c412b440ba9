import { Injectable } from '@nestjs/common';
import type { Matrice as EngineMatrice } from '@rome-graph/skill-graph';
import { FairTurns } from '../../../engine/fair-turns';
import { goOnWith } from '../../../engine/go-on-with';
import type { Snapshot } from '../../../engine/snapshot';
import { requireMetier } from '../../../metiers/require-metier';
import { badUserInput } from '../../../platform/errors/api-errors';
import { methodeOf } from '../../../vocabulary/methode.type';
import { notesOnChains, toldContraintes } from '../chains-question';
import type { ContraintesAppliquees } from '../contraintes.input';
import { checkForMany } from './contraintes-of-many';
import type { MatriceArgs } from './matrice.args';
import { pairesMax } from './matrice.args';
import type { Matrice } from './matrice.types';

/** Answers with the best chain of every pair. */
@Injectable()
export class MatriceService {
  constructor(private readonly turns: FairTurns) {}

  /** All cells. Throws BAD_USER_INPUT on unknown codes, and on more pairs than may be asked at once. */
  fillMatrice(snapshot: Snapshot, args: MatriceArgs): Matrice | Promise<Matrice> {
    const [de, vers] = [new Set(args.de), new Set(args.vers)];
    if (de.size * vers.size > pairesMax) {
      throw badUserInput(
        'vers',
        `${de.size} × ${vers.size} métiers are more than ${pairesMax} pairs: ask for fewer at once, or write them all to a ` +
          'file by `npm run rome -- matrix`, which has no limit.',
      );
    }
    const starts = [...new Set(Array.from(de, (code) => requireMetier(snapshot, 'de', code)))];
    const ends = [...new Set(Array.from(vers, (code) => requireMetier(snapshot, 'vers', code)))];
    const { contraintes, question } = checkForMany(snapshot, args.contraintes, args, [...starts, ...ends]);
    const view = snapshot.graph.view(args.niveau);
    const found = this.turns.run(view.matrice(starts, ends, question));
    return goOnWith(found, (matrice) => answerOf(snapshot, args, { de: starts, vers: ends }, contraintes, matrice));
  }
}

function answerOf(
  snapshot: Snapshot,
  { niveau, critere, mesureDesPas }: MatriceArgs,
  ends: { readonly de: readonly string[]; readonly vers: readonly string[] },
  contraintes: ContraintesAppliquees,
  matrice: EngineMatrice,
): Matrice {
  const cellules = [...matrice];
  const longest = cellules.reduce((most, { etapes }) => Math.max(most, etapes ?? 0), 0);
  const parametres = { ...ends, critere, mesureDesPas, contraintes: toldContraintes(contraintes) };
  const notes = notesOnChains({ critere, mesureDesPas }, [{ etapes: Array.from({ length: longest }) }]);
  return { cellules, methode: methodeOf(snapshot, snapshot.graph.view(niveau), critere, parametres, notes) };
}
