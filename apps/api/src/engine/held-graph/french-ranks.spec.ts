import { finish, SeededRandom } from '@rome-graph/skill-graph';
import { frenchRanks } from './french-ranks';

describe('the ranks of labels in French', () => {
  it('put É with E, and what French takes for the same by the codes of its letters, then as given', () => {
    const labels = ['Zone', 'Été', 'Nuit', 'Ete', 'Nuit', ''];
    // '', Ete, Été, Nuit, Nuit, Zone.
    expect([...finish(frenchRanks(labels))]).toEqual([5, 2, 3, 1, 4, 0]);
  });

  it('are those of a plain sort, for many more labels than are sorted in one go', () => {
    const random = new SeededRandom(7);
    const letters = [...'aàbcdeéèfgœ -’AÉZ'];
    const labels = Array.from({ length: 3_001 }, () => random.pick(letters, 3).join(''));
    const collator = new Intl.Collator('fr');
    const plain = labels
      .map((label, index) => ({ label, index }))
      .sort((a, b) => collator.compare(a.label, b.label) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
      .map(({ index }) => index);
    const ranks = finish(frenchRanks(labels));
    expect(plain.map((index) => ranks[index])).toEqual(labels.map((_, rank) => rank));
  });
});
