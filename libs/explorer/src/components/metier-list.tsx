import type { ReactNode } from 'react';
import { MetierLink } from './metier-link';
import './metier-list.css';

interface Listed {
  readonly code: string;
  readonly libelle: string;
  readonly fiche?: { readonly definition: string | null } | null;
}

interface ListProps {
  readonly metiers: readonly Listed[];
}

/** Names beneath one another, in as many columns as there is room for. */
export function MetierList({ metiers }: ListProps): ReactNode {
  return (
    <ul className="metier-list">
      {metiers.map((metier) => (
        <li key={metier.code}>
          <MetierLink metier={metier} withCode />
        </li>
      ))}
    </ul>
  );
}

/** Names, each with how its fiche begins. */
export function MetierCards({ metiers }: ListProps): ReactNode {
  return (
    <ul className="metier-cards">
      {metiers.map((metier) => (
        <li key={metier.code}>
          <h3>
            <MetierLink metier={metier} withCode />
          </h3>
          {metier.fiche?.definition && <p className="muted small">{firstSentence(metier.fiche.definition)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** A definition has a sentence on each line. */
function firstSentence(definition: string): string {
  return definition.split('\n', 1)[0] ?? '';
}
