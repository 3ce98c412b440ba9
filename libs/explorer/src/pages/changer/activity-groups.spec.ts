import { activityGroups } from './activity-groups';

const group = (codeObjectif: string | null, objectif: string, ...codes: string[]) => ({
  codeEnjeu: '3E',
  codeObjectif,
  enjeu: '3E',
  objectif,
  items: codes.map((code) => ({
    item: { code, libelle: `Item ${code}`, nature: 'COMPETENCE' as const, coeurMetier: false },
    autresMetiers: 0,
  })),
});

it('activities are shown by objectif, those of objectifs without a name together', () => {
  const shown = activityGroups([
    group('3E3', '3E3', '1'),
    group('1A1', 'Nettoyer', '2'),
    group('4E2', '4E2', '3'),
    group(null, 'Savoirs', '4'),
  ]);
  expect(shown.map(({ title, items }) => [title, items.map(({ code }) => code)])).toEqual([
    ['Activités', ['1', '3']],
    ['Nettoyer', ['2']],
    ['Savoirs', ['4']],
  ]);
});
