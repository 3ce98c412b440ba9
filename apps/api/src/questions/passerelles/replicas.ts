import type { ChainsQuestion, ItemView, RepliquesDeChaines, Robustesse as Replicas } from '@rome-graph/skill-graph';
import type { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import type { Robustesse } from './robustesse.type';

/** A question about chains, on a view. */
export interface ReplicatedQuestion {
  readonly view: ItemView;
  readonly de: string;
  readonly vers: string;
  readonly question: ChainsQuestion;
}

/** The replicas of one answer: searched once for all its chains that ask for the same. */
export class ReplicasOfAnswer {
  private readonly asked = new Map<string, Replicas | Promise<Replicas>>();

  constructor(
    private readonly turns: FairTurns,
    private readonly replicated: ReplicatedQuestion,
  ) {}

  /** How many replicas have a chain, given by its métiers, as their best, and how many begin as it does. */
  of(metiers: readonly string[], repliques: RepliquesDeChaines): Robustesse | Promise<Robustesse> {
    return goOnWith(this.replicas(repliques), ({ chains, ecartAuSuivant }) => {
      const share = (same: (chain: readonly string[]) => boolean): number =>
        chains.filter((chain) => chain !== null && same(chain)).length / chains.length;
      return {
        memeChaine: share((chain) => chain.join(' ') === metiers.join(' ')),
        memePremierPas: share((chain) => chain[1] === metiers[1]),
        ecartAuSuivant,
        ...repliques,
      };
    });
  }

  private replicas(repliques: RepliquesDeChaines): Replicas | Promise<Replicas> {
    const key = `${repliques.repliques} ${repliques.graine}`;
    const known = this.asked.get(key);
    if (known) return known;
    const { view, de, vers, question } = this.replicated;
    const found = this.turns.run(view.robustesse(de, vers, question, repliques));
    this.asked.set(key, found);
    return found;
  }
}
