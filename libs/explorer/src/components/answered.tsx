import type { RomeGraphError } from '@rome-graph/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { Page } from './page';
import { Problem } from './problem';

interface AnsweredProps<Data> {
  readonly answer: UseQueryResult<Data, RomeGraphError>;
  /** The address of a code that was perhaps meant. */
  readonly suggested?: (code: string) => string;
  /** The h1 of a page that has no other as long as there is no answer. */
  readonly title?: string;
  readonly children: (data: Data) => ReactNode;
}

/** What an answer makes, a word while it is on its way, or why there is none. An answer that was there stays when the next fails. */
export function Answered<Data>({ answer, suggested, title, children }: AnsweredProps<Data>): ReactNode {
  const { data, error, refetch } = answer;
  const problem = error && <Problem error={error} again={() => void refetch()} suggested={suggested} />;
  if (data === undefined) return withTitle(problem, title) ?? <Loading />;
  return (
    <>
      {problem}
      {children(data)}
    </>
  );
}

function withTitle(problem: ReactNode, title: string | undefined): ReactNode {
  if (!problem || title === undefined) return problem;
  return (
    <Page title={title} description="Cette page n’a pas de réponse pour le moment.">
      {problem}
    </Page>
  );
}
