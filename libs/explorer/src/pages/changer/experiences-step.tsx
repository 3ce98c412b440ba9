import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { CompletionBox } from '../../components/completion-box';
import { MetierLabel } from '../../components/metier-label';
import { useMetierNames } from '../../components/use-metier-names';
import { counted } from '../../texts/numbers';
import { Activites } from './activites';
import { pageActivites } from './activites.document';
import type { Experience } from './changer-state';
import { natures } from './changer-state';
import { activityGroups } from './activity-groups';
import type { StepProps } from './step-props';

const types = ['METIER', 'APPELLATION'] as const;
const natureNames = { PROFESSIONNELLE: 'Professionnelle', BENEVOLE: 'Bénévole', PERSONNELLE: 'Personnelle' } as const;

/** The second step: what was exercised, at work or elsewhere, and what of it. */
export function ExperiencesStep({ state, change }: StepProps): ReactNode {
  const { experiences } = state;
  const nameOf = useMetierNames(experiences.map(({ code }) => code));
  const add = (code: string): void => {
    if (experiences.some((each) => each.code === code)) return;
    change({ experiences: [...experiences, { code, nature: natures[0], sauf: [], seulement: [] }] }, { replace: true });
  };
  const put = (code: string, next: Experience | undefined): void =>
    change(
      { experiences: experiences.flatMap((each) => (each.code === code ? (next ?? []) : each)) },
      { replace: true },
    );
  return (
    <>
      <p className="prose muted">
        Un emploi, un stage, un engagement bénévole, la vie de tous les jours : chaque expérience se dit par le métier
        qui lui ressemble, et l’on décoche ce que l’on n’y a pas fait.
      </p>
      <div className="add">
        <CompletionBox
          label="Ajouter une expérience"
          placeholder="Un métier, une appellation"
          types={types}
          emptied
          onChoose={(suggestion) => add(suggestion.metier?.code ?? suggestion.code)}
        />
      </div>
      {experiences.length === 0 && (
        <p className="muted">Aucune expérience pour l’instant : il en faut une pour des pistes.</p>
      )}
      {experiences.map((experience) => (
        <ExperienceCard
          key={experience.code}
          experience={experience}
          libelle={nameOf(experience.code)}
          onChange={(next) => put(experience.code, next)}
          onRemove={() => put(experience.code, undefined)}
        />
      ))}
    </>
  );
}

interface ExperienceCardProps {
  readonly experience: Experience;
  /** What its métier is called; its code until that is known. */
  readonly libelle: string;
  readonly onChange: (experience: Experience) => void;
  readonly onRemove: () => void;
}

function ExperienceCard({ experience, libelle, onChange, onRemove }: ExperienceCardProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const answer = useAnswer(pageActivites, { metier: experience.code }, { enabled: opened, personal: true });
  const title = useId();
  return (
    <section className="experience" aria-labelledby={title}>
      <h3 id={title}>
        <MetierLabel libelle={libelle} /> <span className="code">{experience.code}</span>
      </h3>
      <Choice
        label={`Cadre de l’expérience, ${libelle}`}
        quiet
        value={experience.nature}
        options={natures.map((value) => ({ value, text: natureNames[value] }))}
        onChange={(nature) => onChange({ ...experience, nature })}
      />
      <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>Ce que j’y ai fait : {toldOf(experience)}</summary>
        {opened && (
          <Answered answer={answer}>
            {({ activites }) => (
              <Activites groups={activityGroups(activites.groupes)} experience={experience} onChange={onChange} />
            )}
          </Answered>
        )}
      </details>
      <Button onPress={onRemove}>
        Retirer<span className="visually-hidden"> {libelle}</span>
      </Button>
    </section>
  );
}

/** How much of a métier was done, in a word. */
function toldOf({ sauf, seulement }: Experience): string {
  if (seulement.length > 0) return counted(seulement.length, 'activité');
  return sauf.length === 0 ? 'tout' : `tout, sauf ${counted(sauf.length, 'activité')}`;
}
