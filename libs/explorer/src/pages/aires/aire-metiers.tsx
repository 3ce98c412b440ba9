import type { ReactNode } from 'react';
import { MetierLink } from '../../components/metier-link';
import { Section } from '../../components/section';
import { count } from '../../texts/numbers';
import type { PageCarteQuery } from './carte.document';

interface AireMetiersProps {
  readonly carte: PageCarteQuery['carteDesMetiers'];
  readonly aire: string;
}

const french = new Intl.Collator('fr');

/** Every métier of one aire: what the map shows of it, in words. */
export function AireMetiers({ carte, aire }: AireMetiersProps): ReactNode {
  const own = carte.metiers
    .filter((metier) => metier.aire === aire)
    .sort((a, b) => french.compare(a.libelle, b.libelle));
  if (own.length === 0) return <p>Aucune aire n’a le code {aire}.</p>;
  return (
    <Section title={`Métiers de l’aire ${aire}`} amount={count(own.length)}>
      <ul className="members">
        {own.map((metier) => (
          <li key={metier.code}>
            <MetierLink metier={metier} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
