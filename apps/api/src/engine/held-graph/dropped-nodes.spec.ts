import { DroppedNodes } from './dropped-nodes';

describe('what was dropped', () => {
  const dropped = new DroppedNodes({
    dropped: ['1', '2', '3', '4'].map((sujet) => ({ cle: `Competence:${sujet}`, nature: 'Competence', sujet })),
    replacements: [
      { from: 'Competence:1', label: 'Obsolete', key: 'Competence:2' },
      { from: 'Competence:2', label: 'Competence', key: '20' },
      { from: 'Competence:2', label: 'Competence', key: '10' },
      { from: 'Competence:3', label: 'Obsolete', key: 'Competence:3' },
    ],
  });

  it('is found by its label and code', () => {
    expect(dropped.find('Competence', '1')?.sujet).toBe('1');
    expect(dropped.find('Savoir', '1')).toBeUndefined();
  });

  it('leads to what is in service, through what was dropped in its turn', () => {
    const successors = (code: string): string[] => dropped.successors('Competence', code).map(({ key }) => key);
    expect(successors('1')).toEqual(['10', '20']);
    expect(successors('3')).toEqual([]);
    expect(successors('4')).toEqual([]);
  });
});
