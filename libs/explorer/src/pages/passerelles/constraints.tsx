import type { ReactNode } from 'react';
import { Choice } from '../../components/choice';
import { SelectField } from '../../components/select-field';
import { Tick } from '../../components/tick';
import type { WriteState } from '../../components/use-page-state';
import { counted } from '../../texts/numbers';
import type { PasserellesState } from './passerelles-state';
import { couverturesOffered, criteres, etapesOffered, mesures, nombreMax } from './passerelles-state';
import { critereNames, critereSentences, mesureNames } from './words';

interface ConstraintsProps {
  readonly state: PasserellesState;
  readonly change: WriteState<PasserellesState>;
}

/** What is asked of chains; each answers at once. */
export function Constraints({ state, change }: ConstraintsProps): ReactNode {
  const { critere, mesure, nombre, sansReglementes, etapesMax = 0, couvertureMin = 0 } = state;
  const ask = (asked: Partial<PasserellesState>): void => change({ ...asked, rang: 1 }, { replace: true });
  return (
    <div className="constraints">
      <div className="row">
        <Choice
          label="Critère"
          value={critere}
          options={criteres.map((value) => ({ value, text: critereNames[value] }))}
          onChange={(value) => ask({ critere: value })}
        />
        <Tick checked={sansReglementes} onChange={(checked) => ask({ sansReglementes: checked })}>
          Éviter les métiers réglementés
        </Tick>
      </div>
      <p className="muted small">{critereSentences[critere]}</p>
      <details open={etapesMax > 0 || couvertureMin > 0 || mesure !== mesures[0] || nombre !== 3}>
        <summary>Autres réglages</summary>
        <div className="row">
          <SelectField
            label="Étapes au plus"
            value={String(etapesMax)}
            options={withValue(etapesOffered, etapesMax).map((value) => ({
              value: String(value),
              text: value === 0 ? 'autant qu’il faut' : counted(value, 'étape'),
            }))}
            onChange={(value) => ask({ etapesMax: Number(value) || undefined })}
          />
          <SelectField
            label="Couverture minimale d’une étape"
            value={String(couvertureMin)}
            options={withValue(couverturesOffered, couvertureMin).map((value) => ({
              value: String(value),
              text: value === 0 ? usualCouverture[mesure] : `${value} %`,
            }))}
            onChange={(value) => ask({ couvertureMin: Number(value) || undefined })}
          />
          <SelectField
            label="Ce qui fait une étape solide"
            value={mesure}
            options={mesures.map((value) => ({ value, text: mesureNames[value] }))}
            onChange={(value) => ask({ mesure: mesures.find((each) => each === value) ?? mesures[0] })}
          />
          <SelectField
            label="Chemins comparés"
            value={String(nombre)}
            options={Array.from({ length: nombreMax }, (_, index) => ({
              value: String(index + 1),
              text: counted(index + 1, 'chemin'),
            }))}
            onChange={(value) => ask({ nombre: Number(value) })}
          />
        </div>
      </details>
    </div>
  );
}

/** What the API asks of a step when it is not told. */
const usualCouverture = { COUVERTURE: '5 %', COSINUS_IDF: '2 %' } as const;

/** What is offered, and what an address asks besides. */
function withValue(offered: readonly number[], value: number): number[] {
  return [...new Set([...offered, value])].sort((a, b) => a - b);
}
