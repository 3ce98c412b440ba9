import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { MetierLink } from '../../components/metier-link';
import { count, counted } from '../../texts/numbers';
import type { Chemin, PasserellesAnswer } from './passerelle-files';
import type { Critere } from './passerelles-state';
import type { PagePasserellesQuery } from './passerelles.document';

const tenths = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

interface SummaryProps {
  readonly answer: PasserellesAnswer;
  readonly ecart: PagePasserellesQuery['ecart'];
  readonly shown: Chemin;
  readonly critere: Critere;
}

/** The chosen chain in a few figures, beside the direct way. */
export function Summary({ answer: { de, vers, poidsDirect }, ecart, shown }: SummaryProps): ReactNode {
  const { etapes, force, goulot, poidsAApprendre } = shown;
  return (
    <div className="summary">
      <h2>
        De <MetierLink metier={de} /> à <MetierLink metier={vers} />
      </h2>
      <dl>
        <Figure name="Étapes" value={count(etapes.length)} />
        <Figure name="Force du chemin" value={pourCent(force)} />
        <Figure name="Étape la plus étroite" value={pourCent(goulot)} />
        <Figure
          name="À apprendre en tout"
          value={counted(
            etapes.reduce((sum, { nbManquants }) => sum + nbManquants, 0),
            'item',
          )}
        />
      </dl>
      <p className="muted">
        D’un seul pas, {pourCent(ecart.couverture)} du métier seraient déjà tenus, et{' '}
        {counted(ecart.nbManquants, 'item')} à apprendre
        {etapes.length > 1 && poidsDirect > 0 && (
          <>
            {' '}
            : le chemin en demande {ratio(poidsAApprendre / poidsDirect)} le poids, mais en {count(etapes.length)} fois
          </>
        )}
        . <Link href={addressOf('/comparer', { a: de.code, b: vers.code })}>Comparer les deux métiers</Link>
      </p>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="number">{value}</dd>
    </div>
  );
}

function ratio(value: number): string {
  return `${tenths.format(value)} fois`;
}
