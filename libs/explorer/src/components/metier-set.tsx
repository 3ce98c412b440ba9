import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { QueryState } from '../address/query-state';
import { addressOf } from '../address/query-state';
import { client } from '../api/client';
import { csv } from '../texts/csv';
import { counted } from '../texts/numbers';
import type { AskedRecipe } from '../texts/recipes';
import type { PageEnsembleQuery, PageEnsembleQueryVariables } from './ensemble.document';
import { pageEnsemble } from './ensemble.document';
import { FurtherButton, useFurther } from './further-button';
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
  /** The recipe that lists them. */
  readonly recipe: AskedRecipe;
}

/** The métiers that share something: their list, whole when one asks, and what may be done with it. */
export function MetierSet({ title, found, variables, narrowed, recipe }: MetierSetProps): ReactNode {
  const further = useFurther(found, async (apres) => {
    const { parcourirMetiers } = await client.ask(pageEnsemble, { ...variables, apres });
    return parcourirMetiers;
  });
  const metiers = further.parts.flatMap(({ resultats }) => resultats);
  return (
    <Section title="Métiers" amount={counted(found.total, 'métier')}>
      <MetierList metiers={metiers} />
      <FurtherButton further={further} left={counted(found.total - metiers.length, 'métier')} />
      {narrowed && (
        <p>
          <Link href={addressOf('/metiers', narrowed)}>Préciser parmi eux</Link>
        </p>
      )}
      <ResultToolbar
        title={title}
        release={found.release}
        query={{ document: pageEnsemble, variables, recipes: [recipe] }}
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
