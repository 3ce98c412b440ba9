import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Choice } from '../../components/choice';
import { fold } from '../../texts/fold';
import type { ChangerState } from './changer-state';
import { pageContextes } from '../../components/contextes.document';
import type { ContexteType } from './contexte-types';
import { contexteTypes } from './contexte-types';
import type { StepProps } from './step-props';

type Wish = 'indifferent' | 'voulu' | 'refuse';

const wishes: readonly { readonly value: Wish; readonly text: string }[] = [
  { value: 'indifferent', text: 'Indifférent' },
  { value: 'voulu', text: 'Voulu' },
  { value: 'refuse', text: 'Refusé' },
];

/** The first step: contextes de travail that are wanted, or refused. */
export function ContextesStep({ state, change }: StepProps): ReactNode {
  const answer = useAnswer(pageContextes, {});
  const [filter, setFilter] = useState('');
  const id = useId();
  return (
    <>
      <p className="prose muted">
        Les conditions, les horaires, les lieux, les publics. Un métier qui s’exerce dans un contexte refusé est
        écarté&nbsp;; si des contextes sont voulus, un métier en a un au moins. Rien n’oblige à choisir.
      </p>
      <Answered answer={answer}>
        {({ contextesTravail }) => (
          <>
            <div className="field filter">
              <label htmlFor={id}>Filtrer les contextes</label>
              <input id={id} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
            </div>
            <div className="contexte-types">
              {contexteTypes(contextesTravail).map((type) => (
                <TypeOfContextes key={type.code} type={type} filter={fold(filter)} state={state} change={change} />
              ))}
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

interface TypeProps extends StepProps {
  readonly type: ContexteType;
  /** Folded; empty for all. */
  readonly filter: string;
}

function TypeOfContextes({ type, filter, state, change }: TypeProps): ReactNode {
  const shown = type.contextes.filter(({ libelle }) => filter === '' || fold(libelle).includes(filter));
  const chosen = type.contextes.filter(({ codeOgr }) => wishOf(state, codeOgr) !== 'indifferent').length;
  const [opened, setOpened] = useState(chosen > 0);
  if (shown.length === 0) return null;
  return (
    <details
      open={filter !== '' || opened}
      onToggle={({ currentTarget }) => {
        if (filter === '') setOpened(currentTarget.open);
      }}
    >
      <summary>
        <h3>{type.libelle}</h3>{' '}
        <span className="muted small number">
          {shown.length}
          {chosen > 0 && `, dont ${chosen} choisi${chosen > 1 ? 's' : ''}`}
        </span>
      </summary>
      <div className="contextes">
        {shown.map(({ codeOgr, libelle }) => (
          <Choice
            key={codeOgr}
            label={libelle}
            value={wishOf(state, codeOgr)}
            options={wishes}
            onChange={(wish) => change(withWish(state, codeOgr, wish), { replace: true })}
          />
        ))}
      </div>
    </details>
  );
}

function wishOf({ voulus, refuses }: ChangerState, code: string): Wish {
  if (voulus.includes(code)) return 'voulu';
  return refuses.includes(code) ? 'refuse' : 'indifferent';
}

function withWish({ voulus, refuses }: ChangerState, code: string, wish: Wish): Partial<ChangerState> {
  const others = (codes: readonly string[]): readonly string[] => codes.filter((each) => each !== code);
  return {
    voulus: wish === 'voulu' ? [...others(voulus), code] : others(voulus),
    refuses: wish === 'refuse' ? [...others(refuses), code] : others(refuses),
  };
}
