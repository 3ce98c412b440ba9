import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import type { WriteState } from '../../components/use-page-state';
import { usePageState } from '../../components/use-page-state';
import { addressOf } from '../../address/query-state';
import { ChosenChain } from './chosen-chain';
import { Constraints } from './constraints';
import { Ends } from './ends';
import { NoChain } from './no-chain';
import { OtherChains } from './other-chains';
import { pagePasserelles } from './passerelles.document';
import type { PasserellesState } from './passerelles-state';
import { passerellesQuery, passerellesVariables, readPasserelles } from './passerelles-state';
import { Summary } from './summary';
import './passerelles.css';

const address = { read: readPasserelles, write: passerellesQuery };
const description =
  'Les chaînes de métiers qui mènent d’un métier à un autre, étape par étape : ce qui est déjà tenu, ce qu’il faut apprendre.';

/** How to go from one métier to another: the chain drawn, others beside it, what one asks of them. */
export default function PasserellesPage(): ReactNode {
  const [state, change] = usePageState(address);
  const { de, vers } = state;
  return (
    <Page title="Aller d’un métier à un autre" description={description}>
      <div className="passerelles">
        <Ends state={state} change={change} />
        {de !== undefined && vers !== undefined && de !== vers ? (
          <Chains state={state} change={change} de={de} vers={vers} />
        ) : (
          <p className="muted prose">
            {de !== undefined && de === vers
              ? 'Le départ et l’arrivée sont le même métier : choisissez-en deux.'
              : 'Choisissez deux métiers : la page dessine les chemins de l’un à l’autre, métier par métier, avec ce que chaque étape demande d’apprendre.'}
          </p>
        )}
      </div>
    </Page>
  );
}

interface ChainsProps {
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
  readonly de: string;
  readonly vers: string;
}

function Chains({ state, change, de, vers }: ChainsProps): ReactNode {
  const variables = passerellesVariables(state, de, vers);
  const answer = useAnswer(pagePasserelles, variables, { keep: true });
  const suggested = (code: string): string =>
    addressOf(
      '/passerelles',
      passerellesQuery({ ...state, [answer.error?.argument === 'vers' ? 'vers' : 'de']: code }),
    );
  return (
    <>
      <Constraints state={state} change={change} />
      <Answered answer={answer} suggested={suggested}>
        {({ passerelles, ecart }) => {
          const shown = passerelles.chemins[state.rang - 1] ?? passerelles.chemins[0];
          return (
            <div className="answer" aria-busy={answer.isPlaceholderData}>
              {shown === undefined ? (
                <NoChain answer={passerelles} ecart={ecart} state={state} change={change} />
              ) : (
                <>
                  <Summary answer={passerelles} ecart={ecart} shown={shown} critere={state.critere} />
                  <OtherChains answer={passerelles} shown={shown} state={state} change={change} />
                  <ChosenChain answer={passerelles} shown={shown} state={state} change={change} variables={variables} />
                </>
              )}
            </div>
          );
        }}
      </Answered>
    </>
  );
}
