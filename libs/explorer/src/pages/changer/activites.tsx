import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Tick } from '../../components/tick';
import type { ActivityGroup } from './activity-groups';
import type { Experience } from './changer-state';
import { tickedOf, withTicked } from './changer-state';

interface ActivitesProps {
  readonly groups: readonly ActivityGroup[];
  readonly experience: Experience;
  readonly onChange: (experience: Experience) => void;
}

/** What one does in a métier, each with a box: those that were done are ticked. */
export function Activites({ groups, experience, onChange }: ActivitesProps): ReactNode {
  const all = groups.flatMap(({ items }) => items.map(({ code }) => code));
  const ticked = tickedOf(experience, all);
  const tick = (code: string, checked: boolean): void => {
    const next = new Set(ticked);
    if (checked) next.add(code);
    else next.delete(code);
    onChange(withTicked(experience, all, next));
  };
  return (
    <div className="activites">
      <div className="moves">
        <Button onPress={() => onChange(withTicked(experience, all, new Set(all)))}>Tout cocher</Button>
        <Button onPress={() => onChange(withTicked(experience, all, new Set()))}>Tout décocher</Button>
      </div>
      {groups.map(({ title, items }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {items.map(({ code, libelle }) => (
            <Tick key={code} checked={ticked.has(code)} onChange={(checked) => tick(code, checked)}>
              {libelle}
            </Tick>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
