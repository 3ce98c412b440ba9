import type { Schema } from '@rome-graph/client';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { QueryState } from '../address/query-state';
import { codePath } from '../address/query-state';
import { useAnswer } from '../api/use-answer';
import { counted } from '../texts/numbers';
import type { AskedRecipe } from '../texts/recipes';
import { Answered } from './answered';
import { pageEnsemble } from './ensemble.document';
import type { FacetteValue } from './facette-list';
import { FacetteList, Neighbours, valuesOf } from './facette-list';
import { MetierSet, mostMetiers } from './metier-set';
import { Page } from './page';
import { Section } from './section';

/** A kind of value that métiers are listed by, and that has a page for each. */
export interface FacetteKind {
  readonly facette: Schema.NomDeFacette;
  readonly folder: string;
  /** What all are called, and one: `Secteurs d’activité`, `Secteur d’activité`. */
  readonly plural: string;
  readonly singular: string;
  /** What the neighbours of one are called. */
  readonly neighbours: string;
  readonly description: string;
  /** The filter of the API that keeps the métiers of one. */
  readonly filtre: (code: string) => Schema.FiltreDeMetiers;
  /** The same, as the page of all métiers has it in its address. */
  readonly narrowed: (code: string) => QueryState;
  /** The recipe that lists the métiers of one, by its label. */
  readonly recipe: (libelle: string) => AskedRecipe;
}

/** All values of a kind. */
export function FacetteIndex({ kind }: { readonly kind: FacetteKind }): ReactNode {
  const answer = useAnswer(pageEnsemble, { filtre: null, limite: 1 });
  return (
    <Page title={kind.plural} description={kind.description}>
      <Answered answer={answer}>
        {({ parcourirMetiers }) => (
          <FacetteList values={valuesOf(parcourirMetiers, kind.facette)} folder={kind.folder} />
        )}
      </Answered>
    </Page>
  );
}

interface FacettePageProps {
  readonly kind: FacetteKind;
  readonly code: string;
  /** What there is to say of this one, before its métiers. */
  readonly text?: ReactNode;
}

/** One value: its métiers, and the values that share most of them. */
export function FacettePage({ kind, code, text }: FacettePageProps): ReactNode {
  const variables = { filtre: kind.filtre(code), limite: mostMetiers };
  const answer = useAnswer(pageEnsemble, variables);
  return (
    <Answered answer={answer} title={`${kind.singular} ${code}`} suggested={(each) => codePath(kind.folder, each)}>
      {({ parcourirMetiers: found }) => {
        const values = valuesOf(found, kind.facette);
        const title = nameOf(values, code);
        return (
          <Page
            title={title}
            above={<Link href={`/${kind.folder}`}>{kind.plural}</Link>}
            description={`${title} : ${counted(found.total, 'métier')} du ROME 4.0.`}
            canonical={codePath(kind.folder, code)}
          >
            {text}
            <MetierSet
              key={code}
              title={title}
              found={found}
              variables={variables}
              narrowed={kind.narrowed(code)}
              recipe={kind.recipe(title)}
            />
            <Section title={kind.neighbours} amount="par métiers en commun">
              <Neighbours values={values} folder={kind.folder} of={code} />
            </Section>
          </Page>
        );
      }}
    </Answered>
  );
}

function nameOf(values: readonly FacetteValue[], code: string): string {
  return values.find((value) => value.code === code)?.libelle ?? code;
}
