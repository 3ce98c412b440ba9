import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { CompletionBox } from '../../components/completion-box';
import { MetierLabel } from '../../components/metier-label';
import { counted } from '../../texts/numbers';
import { Activites } from './activites';
import { pageActivites } from './activites.document';
import type { Experience } from './changer-state';
import { natures, tickedOf } from './changer-state';
import { activityGroups } from './activity-groups';
import type { StepProps } from './step-props';

const types = ['METIER', 'APPELLATION'] as const;
const natureNames = { PROFESSIONNELLE: 'Professionnelle', BENEVOLE: 'Bénévole', PERSONNELLE: 'Personnelle' } as const;

/** The second step: what was exercised, at work or elsewhere, and what of it. */
export function ExperiencesStep({ state, change }: StepProps): ReactNode {
  const { experiences } = state;
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
          onChange={(next) => put(experience.code, next)}
          onRemove={() => put(experience.code, undefined)}
        />
      ))}
    </>
  );
}

interface ExperienceCardProps {
  readonly experience: Experience;
  readonly onChange: (experience: Experience) => void;
  readonly onRemove: () => void;
}

function ExperienceCard({ experience, onChange, onRemove }: ExperienceCardProps): ReactNode {
  const answer = useAnswer(pageActivites, { metier: experience.code });
  const [opened, setOpened] = useState(false);
  return (
    <section className="experience" aria-label={`Expérience ${experience.code}`}>
      <Answered answer={answer}>
        {({ activites }) => {
          const groups = activityGroups(activites.groupes);
          const all = groups.flatMap(({ items }) => items.map(({ code }) => code));
          return (
            <>
              <h3>
                <MetierLabel libelle={activites.metier.libelle} /> <span className="code">{activites.metier.code}</span>
              </h3>
              <Choice
                label={`Cadre de l’expérience, ${activites.metier.libelle}`}
                quiet
                value={experience.nature}
                options={natures.map((value) => ({ value, text: natureNames[value] }))}
                onChange={(nature) => onChange({ ...experience, nature })}
              />
              <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
                <summary>
                  Ce que j’y ai fait :{' '}
                  <span className="number">
                    {tickedOf(experience, all).size} sur {counted(all.length, 'activité')}
                  </span>
                </summary>
                {opened && <Activites groups={groups} all={all} experience={experience} onChange={onChange} />}
              </details>
            </>
          );
        }}
      </Answered>
      <Button onPress={onRemove}>
        Retirer<span className="visually-hidden"> {answer.data?.activites.metier.libelle ?? experience.code}</span>
      </Button>
    </section>
  );
}
