import type { RomeGraphError } from '@rome-graph/client';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sentenceOf } from '../texts/error-sentences';
import { Button } from './button';
import './states.css';

interface ProblemProps {
  readonly error: RomeGraphError;
  /** Asks again. */
  readonly again: () => void;
  /** The address of a code that was perhaps meant; none is offered without it. */
  readonly suggested?: (code: string) => string;
}

/** Why there is no answer, in a sentence, with what may be done. */
export function Problem({ error, again, suggested }: ProblemProps): ReactNode {
  const { title, text, again: helps } = sentenceOf(error);
  const { suggestions } = error;
  return (
    <div className="problem" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {suggested && suggestions.length > 0 && (
        <ul>
          {suggestions.map((code) => (
            <li key={code}>
              Peut-être <Link href={suggested(code)}>{code}</Link>
            </li>
          ))}
        </ul>
      )}
      {helps && <Button onPress={again}>Demander à nouveau</Button>}
    </div>
  );
}
