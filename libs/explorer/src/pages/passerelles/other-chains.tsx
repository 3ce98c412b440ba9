import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { ChainDrawing } from '../../components/chain-drawing';
import type { WriteState } from '../../components/use-page-state';
import { counted } from '../../texts/numbers';
import type { Chemin, PasserellesAnswer } from './passerelle-files';
import type { PasserellesState } from './passerelles-state';
import { passerellesQuery } from './passerelles-state';

interface OtherChainsProps {
  readonly answer: PasserellesAnswer;
  readonly shown: Chemin;
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
}

/** The chains that were found, side by side; one of them is shown whole. */
export function OtherChains({ answer: { chemins }, shown, state }: OtherChainsProps): ReactNode {
  if (chemins.length < 2) return null;
  return (
    <nav className="other-chains" aria-label="Chemins trouvés">
      {chemins.map((chain) => (
        <Link
          key={chain.rang}
          href={addressOf('/passerelles', passerellesQuery({ ...state, rang: chain.rang }))}
          aria-current={chain === shown ? 'true' : undefined}
          replace
        >
          <span className="name">Chemin {chain.rang}</span>{' '}
          <span className="muted small number">
            {counted(chain.etapes.length, 'étape')}, force {pourCent(chain.force)}
          </span>
          <ChainDrawing chain={chain} items={0} decorative />
        </Link>
      ))}
    </nav>
  );
}
