import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { count } from '../../texts/numbers';
import type { PasserellesVariables } from './passerelles-state';
import { pageRobustesse } from './robustesse.document';

interface RobustnessProps {
  readonly rang: number;
  readonly variables: PasserellesVariables;
}

/** How far a chain may be relied on, asked when someone wants to know: it takes the API longer than the chain itself. */
export function Robustness({ rang, variables }: RobustnessProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const answer = useAnswer(pageRobustesse, variables, { enabled: opened });
  return (
    <details className="robustness" open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>Ce chemin est-il sûr ?</summary>
      {opened && (
        <Answered answer={answer}>
          {({ passerelles: { chemins } }) => {
            const robustesse = chemins.find((chain) => chain.rang === rang)?.robustesse;
            return (
              robustesse && (
                <p className="prose">
                  Sur {count(robustesse.repliques)} répliques de la nomenclature, où une part des liens manque au
                  hasard, ce chemin reste le meilleur dans {pourCent(robustesse.memeChaine)} des cas, et le meilleur
                  commence par le même pas dans {pourCent(robustesse.memePremierPas)}.
                </p>
              )
            );
          }}
        </Answered>
      )}
    </details>
  );
}
