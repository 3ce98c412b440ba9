import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Button } from '../../components/button';
import type { Suggestion } from '../../components/completion-box';
import { CompletionBox } from '../../components/completion-box';
import { useMetierNames } from '../../components/use-metier-names';
import type { WriteState } from '../../components/use-page-state';
import { pagePasserelles } from './passerelles.document';
import type { PasserellesState } from './passerelles-state';
import { passerellesVariables } from './passerelles-state';

const types = ['METIER', 'APPELLATION'] as const;

interface EndsProps {
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
}

/** The two ends, each found by its name, and a way to trade them. */
export function Ends({ state, change }: EndsProps): ReactNode {
  const { de, vers } = state;
  const nameOf = useNames(state);
  const choose = (end: 'de' | 'vers') => (suggestion: Suggestion) =>
    change({ [end]: suggestion.metier?.code ?? suggestion.code, rang: 1, via: undefined });
  return (
    <div className="ends">
      <CompletionBox label="Métier de départ" types={types} chosen={nameOf(de)} onChoose={choose('de')} />
      <Button
        onPress={() => change({ de: vers, vers: de, rang: 1 })}
        isDisabled={de === undefined && vers === undefined}
      >
        <span aria-hidden="true">⇄</span>
        <span className="visually-hidden">Échanger le départ et l’arrivée</span>
      </Button>
      <CompletionBox label="Métier d'arrivée" types={types} chosen={nameOf(vers)} onChoose={choose('vers')} />
    </div>
  );
}

/** What the chosen métiers are called: as the answer on chains says, or, where there is none, asked for. */
function useNames(state: PasserellesState): (code: string | undefined) => string {
  const { de, vers, via } = state;
  const both = de !== undefined && vers !== undefined && de !== vers;
  const chains = useAnswer(pagePasserelles, passerellesVariables(state, de ?? '', vers ?? ''), {
    enabled: both,
    keep: true,
  });
  const codes = [de, vers, via].filter((code) => code !== undefined);
  const nameAlone = useMetierNames(codes, !both);
  const known = new Map(
    [
      ...(chains.data ? [chains.data.passerelles.de, chains.data.passerelles.vers] : []),
      ...(chains.data?.passerelles.chemins.flatMap(({ etapes }) => etapes.map((step) => step.vers)) ?? []),
    ].map(({ code, libelle }) => [code, libelle]),
  );
  return (code) => (code === undefined ? '' : (known.get(code) ?? nameAlone(code)));
}
