import type { ReactNode } from 'react';
import { ChainDrawing } from '../../components/chain-drawing';
import { Choice } from '../../components/choice';
import { ResultToolbar } from '../../components/result-toolbar';
import type { WriteState } from '../../components/use-page-state';
import { recipesOf } from './chain-recipes';
import { ChainSteps } from './chain-steps';
import { ChainTable } from './chain-table';
import type { Chemin, PasserellesAnswer } from './passerelle-files';
import { passerelleFiles } from './passerelle-files';
import { pagePasserelles } from './passerelles.document';
import type { PasserellesState, PasserellesVariables, Vue } from './passerelles-state';
import { Robustness } from './robustness';

interface ChosenChainProps {
  readonly answer: PasserellesAnswer;
  readonly shown: Chemin;
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
  readonly variables: PasserellesVariables;
}

const vues: readonly { readonly value: Vue; readonly text: string }[] = [
  { value: 'dessin', text: 'Dessin' },
  { value: 'tableau', text: 'Tableau' },
];

/** One chain: drawn, or as a table, and step by step, with what may be done with it. */
export function ChosenChain({ answer, shown, state, change, variables }: ChosenChainProps): ReactNode {
  return (
    <section className="chosen" aria-labelledby="chemin">
      <div className="row">
        <h2 id="chemin">{answer.chemins.length > 1 ? `Chemin ${shown.rang}` : 'Le chemin'}</h2>
        <Choice
          label="Montrer le chemin en"
          quiet
          value={state.vue}
          options={vues}
          onChange={(vue) => change({ vue }, { replace: true })}
        />
      </div>
      {state.vue === 'dessin' ? (
        <figure>
          <ChainDrawing chain={shown} items={5} />
          <figcaption className="muted small">
            Plus la ligne est épaisse, plus l’étape est couverte. Le trait sous un item est son poids : plus il est
            long, moins de métiers le tiennent. Le point plein marque le cœur de métier.
          </figcaption>
        </figure>
      ) : (
        <ChainTable chain={shown} />
      )}
      <Robustness rang={shown.rang} variables={variables} />
      <ResultToolbar
        title={`De ${answer.de.libelle} à ${answer.vers.libelle}`}
        release={answer.methode.release}
        files={passerelleFiles(answer, shown)}
        query={{ document: pagePasserelles, variables, ...recipesOf(variables, shown) }}
      />
      <h2 id="etapes">Étapes de la passerelle</h2>
      <ChainSteps chain={shown} labelledBy="etapes" />
    </section>
  );
}
