import { LabelTable } from './label-table';

describe('LabelTable', () => {
  const labels = new LabelTable(
    [{ code: 'M1805', libelle: 'Développeur' }],
    [
      { nature: 'SAVOIR', code: '1', libelle: 'Anglais' },
      { nature: 'OBJECTIF', code: '4A1', libelle: null },
    ],
  );

  it('names what the release names', () => {
    expect(labels.metier('M1805')).toEqual({ code: 'M1805', libelle: 'Développeur' });
    expect(labels.item('SAVOIR', '1')).toBe('Anglais');
  });

  it('gives the code of what it does not name, or names under another nature', () => {
    expect(labels.item('OBJECTIF', '4A1')).toBe('4A1');
    expect(labels.item('COMPETENCE', '1')).toBe('1');
    expect(labels.metier('X9999').libelle).toBe('X9999');
  });
});
