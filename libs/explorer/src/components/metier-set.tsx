import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { QueryState } from '../address/query-state';
import { addressOf } from '../address/query-state';
import { client } from '../api/client';
import { csv } from '../texts/csv';
import { counted } from '../texts/numbers';
import { Button } from './button';
import type { PageEnsembleQuery, PageEnsembleQueryVariables } from './ensemble.document';
import { pageEnsemble } from './ensemble.document';
import { MetierList } from './metier-list';
import { ResultToolbar } from './result-toolbar';
import { Section } from './section';

/** Most that the API gives at a time. */
export const mostMetiers = 200;

/** What a page of such a set asked and was answered. */
export type Found = PageEnsembleQuery['parcourirMetiers'];

interface MetierSetProps {
  /** What they share, as it is cited. */
  readonly title: string;
  readonly found: Found;
  readonly variables: PageEnsembleQueryVariables;
  /** What the page of all métiers calls the same choice, for those who narrow it further. */
  readonly narrowed?: QueryState;
}

/** The métiers that share something: their list, whole when one asks, and what may be done with it. */
export function MetierSet({ title, found, variables, narrowed }: MetierSetProps): ReactNode {
  const [more, setMore] = useState<readonly Found[]>([]);
  const metiers = [found, ...more].flatMap(({ resultats }) => resultats);
  const apres = (more.at(-1) ?? found).curseurSuivant;
  return (
    <Section title="Métiers" amount={counted(found.total, 'métier')}>
      <MetierList metiers={metiers} />
      {apres !== null && (
        <Button
          onPress={() =>
            void client
              .ask(pageEnsemble, { ...variables, apres })
              .then(({ parcourirMetiers }) => setMore([...more, parcourirMetiers]))
          }
        >
          Afficher la suite ({counted(found.total - metiers.length, 'métier')})
        </Button>
      )}
      {narrowed && (
        <p>
          <Link href={addressOf('/metiers', narrowed)}>Préciser parmi eux</Link>
        </p>
      )}
      <ResultToolbar
        title={title}
        release={found.release}
        query={{ document: pageEnsemble, variables }}
        files={[{ format: 'CSV', name: 'metiers.csv', type: 'text/csv', make: () => table(variables) }]}
      />
    </Section>
  );
}

/** All that were found, not those alone that are shown. */
async function table(variables: PageEnsembleQueryVariables): Promise<string> {
  const rows: [string, string][] = [];
  let apres: string | null | undefined;
  do {
    const { parcourirMetiers } = await client.ask(pageEnsemble, { ...variables, apres });
    rows.push(...parcourirMetiers.resultats.map(({ code, libelle }): [string, string] => [code, libelle]));
    apres = parcourirMetiers.curseurSuivant;
  } while (apres !== null);
  return csv(['code', 'libelle'], rows);
}
