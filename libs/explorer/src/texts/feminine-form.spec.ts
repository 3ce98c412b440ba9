import { feminineForm } from './feminine-form';

describe('the feminine form of a label', () => {
  it.each([
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', ' / Aide-soignante', ''],
    ["Agent / Agente d'entretien", 'Agent', ' / Agente', " d'entretien"],
    ['Chef de projet / Cheffe de projet (PMO)', 'Chef de projet', ' / Cheffe de projet', ' (PMO)'],
    ['Cadre Dirigeant / Dirigeante d’administration', 'Cadre Dirigeant', ' / Dirigeante', ' d’administration'],
    ['Hôte / Hôtesse de caisse', 'Hôte', ' / Hôtesse', ' de caisse'],
    ['Éclusier-barragiste / Eclusière-barragiste', 'Éclusier-barragiste', ' / Eclusière-barragiste', ''],
  ])('%s', (label, before, feminine, after) => {
    expect(feminineForm(label)).toEqual({ before, feminine, after });
    expect(before + feminine + after).toBe(label);
  });

  it.each(['Kinésithérapeute', 'Homme / Femme de ménage', 'A / B / C'])('%s has none that can be told', (label) => {
    expect(feminineForm(label)).toBeUndefined();
  });
});
