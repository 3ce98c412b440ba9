import { changerFile, readChangerFile } from './changer-file';

describe('a file of someone’s own', () => {
  it('gives back the state that it was made of', () => {
    expect(readChangerFile(changerFile('?exp=K2204&voulu=5'))).toBe('?exp=K2204&voulu=5');
  });

  it.each(['', 'x', '[]', 'null', '{"kind":"autre","etat":"?exp=K2204"}', '{"kind":"rome-graph/changer","etat":5}'])(
    'is not %j',
    (text) => expect(readChangerFile(text)).toBeUndefined(),
  );
});
