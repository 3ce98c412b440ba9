import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { Button } from '../../components/button';
import type { WriteState } from '../../components/use-page-state';
import { counted } from '../../texts/numbers';
import type { PasserellesAnswer } from './passerelle-files';
import type { PasserellesState } from './passerelles-state';
import type { PagePasserellesQuery } from './passerelles.document';
import { contrainteNames } from './words';

interface NoChainProps {
  readonly answer: PasserellesAnswer;
  readonly ecart: PagePasserellesQuery['ecart'];
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
}

const free = { sansReglementes: false, etapesMax: undefined, couvertureMin: undefined, via: undefined, rang: 1 };

/** Why there is no chain, which contrainte cut it, and what may be done. */
export function NoChain({ answer: { de, vers, motif, ecartes }, ecart, state, change }: NoChainProps): ReactNode {
  const asked =
    state.sansReglementes || [state.etapesMax, state.couvertureMin, state.via].some((each) => each !== undefined);
  return (
    <div className="no-chain" role="status">
      <h2>Pas de chemin sous ces contraintes</h2>
      {motif !== null && <p>{motif}</p>}
      {ecartes.map(({ contrainte, nombre }) => (
        <p key={contrainte}>
          {counted(nombre, 'métier écarté', 'métiers écartés')} : {contrainteNames[contrainte] ?? contrainte}.
        </p>
      ))}
      <p>
        D’un seul pas, {pourCent(ecart.couverture)} de l’arrivée seraient déjà tenus.{' '}
        <Link href={addressOf('/comparer', { a: de.code, b: vers.code })}>Comparer les deux métiers</Link>
      </p>
      {asked && <Button onPress={() => change(free)}>Lever les contraintes</Button>}
    </div>
  );
}
