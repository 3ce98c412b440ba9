import type { RomeGraphError } from '@rome-graph/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf, codePath } from '../../address/query-state';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { MetierLabel } from '../../components/metier-label';
import { ShareBar } from '../../components/share-bar';
import { airesQuery } from './aires-state';
import type { PageVoisinsQuery } from './voisins.document';

interface MetierPanelProps {
  readonly code: string;
  readonly answer: UseQueryResult<PageVoisinsQuery, RomeGraphError>;
  readonly onClose: () => void;
}

/** The métier that is looked at: where it leads, and on to its fiche and its passerelles. */
export function MetierPanel({ code, answer, onClose }: MetierPanelProps): ReactNode {
  return (
    <section className="panel" aria-labelledby="regarde">
      <Answered
        answer={answer}
        suggested={(other) => addressOf('/aires', airesQuery({ aire: undefined, metier: other }))}
      >
        {({ metiersProches: { metier, resultats } }) => (
          <>
            <h2 id="regarde">
              <MetierLabel libelle={metier.libelle} />
            </h2>
            <p className="small">
              <Link href={codePath('metiers', code)}>Sa fiche</Link> ·{' '}
              <Link href={addressOf('/passerelles', { de: code })}>Ses passerelles</Link>
            </p>
            <h3>Il mène le mieux à</h3>
            <ol aria-label="Voisins">
              {resultats.map(({ metier: other, score }) => (
                <li key={other.code}>
                  <Link
                    href={addressOf('/aires', airesQuery({ aire: undefined, metier: other.code }))}
                    className="metier"
                  >
                    <MetierLabel libelle={other.libelle} />
                  </Link>
                  <span className="share">
                    <ShareBar share={score} />
                    <Link href={addressOf('/passerelles', { de: code, vers: other.code })}>
                      passerelle
                      <span className="visually-hidden">
                        {' '}
                        vers <MetierLabel libelle={other.libelle} />
                      </span>
                    </Link>
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
      <Button onPress={onClose}>Revenir à toute la carte</Button>
    </section>
  );
}
