import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { usePageState } from '../../components/use-page-state';
import type { ChangerState, Step } from './changer-state';
import { changerQuery, readChanger, steps } from './changer-state';
import { ContextesStep } from './contextes-step';
import { ExperiencesStep } from './experiences-step';
import { OwnFile } from './own-file';
import { PistesStep } from './pistes-step';
import './changer.css';

const address = { read: readChanger, write: changerQuery };
const description =
  'Changer de métier en trois étapes : les contextes de travail voulus ou refusés, les expériences, les pistes qui s’ouvrent.';

const titles: Readonly<Record<Step, string>> = {
  contextes: 'Contextes de travail',
  experiences: 'Expériences',
  pistes: 'Pistes',
};

const parts = { contextes: ContextesStep, experiences: ExperiencesStep, pistes: PistesStep } as const;

/** Changer de métier, in three steps; the address alone holds what is said. */
export default function ChangerPage(): ReactNode {
  const [state, change] = usePageState(address);
  const rank = steps.indexOf(state.step);
  const [before, after] = [steps[rank - 1], steps[rank + 1]];
  const Part = parts[state.step];
  return (
    <Page title="Changer de métier" description={description}>
      <div className="changer">
        <Stepper state={state} />
        <StepHeading key={state.step} step={state.step} />
        <Part state={state} change={change} />
        <div className="moves">
          {before !== undefined && <Button onPress={() => change({ step: before })}>Étape précédente</Button>}
          {after !== undefined && (
            <Button primary onPress={() => change({ step: after })}>
              Étape suivante
            </Button>
          )}
        </div>
        <OwnFile />
      </div>
    </Page>
  );
}

function Stepper({ state }: { readonly state: ChangerState }): ReactNode {
  return (
    <nav aria-label="Étapes">
      <ol className="stepper">
        {steps.map((step, index) => (
          <li key={step}>
            <Link
              href={addressOf('/changer', changerQuery({ ...state, step }))}
              aria-current={step === state.step ? 'step' : undefined}
            >
              <span className="rank number" aria-hidden="true">
                {index + 1}
              </span>
              {titles[step]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Whether a step was shown before: where one arrives, the browser is left to say where one is. */
let arrived = false;

/** The title of a step, which the keyboard and readers of screens are brought to when the step is gone to. */
function StepHeading({ step }: { readonly step: Step }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {titles[step]}
    </h2>
  );
}
