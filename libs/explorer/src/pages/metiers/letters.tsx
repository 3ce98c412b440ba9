import type { Schema } from '@rome-graph/client';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import type { MetiersState } from './metiers-address';
import { queryOf } from './metiers-address';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface LettersProps {
  readonly facettes: readonly {
    readonly nom: Schema.NomDeFacette;
    readonly valeurs: readonly { readonly code: string }[];
  }[];
  readonly state: MetiersState;
}

/** The letters that names begin with; those that none begins with are no links. */
export function Letters({ facettes, state }: LettersProps): ReactNode {
  const found = new Set(facettes.find(({ nom }) => nom === 'LETTRE')?.valeurs.map(({ code }) => code));
  const isThere = (letter: string): boolean => state.lettre !== null || found.has(letter);
  return (
    <nav aria-label="Première lettre" className="letters">
      <ul>
        <li>
          <Letter text="Toutes" to={null} state={state} />
        </li>
        {letters.map((letter) => (
          <li key={letter}>
            {isThere(letter) ? <Letter text={letter} to={letter} state={state} /> : <span>{letter}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface LetterProps {
  readonly text: string;
  readonly to: string | null;
  readonly state: MetiersState;
}

function Letter({ text, to, state }: LetterProps): ReactNode {
  const address = addressOf('/metiers', queryOf({ ...state, lettre: to }));
  return (
    <Link href={address} replace aria-current={state.lettre === to ? 'true' : undefined}>
      {text}
    </Link>
  );
}
