import type { Chain, ItemView } from '@rome-graph/skill-graph';
import type { DatabaseChain } from './database-chain';
import { goulotOf } from './database-chain';

/** A chain with the sums of whichever engine found it. */
export type PricedChain = Pick<Chain, 'metiers' | 'cout' | 'force' | 'goulot' | 'poidsAApprendre' | 'etapes'>;

/** A chain of the database with its sums; what each step shares and lacks is told by the engine. */
export function pricedChain(view: ItemView, chain: DatabaseChain): PricedChain {
  const { metiers, etapes, poidsAApprendre } = view.chain(chain.metiers);
  return { metiers, etapes, poidsAApprendre, cout: chain.cout, force: Math.exp(-chain.cout), goulot: goulotOf(chain) };
}
