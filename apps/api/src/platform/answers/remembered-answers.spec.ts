import { EngineService } from '../../engine/engine.service';
import type { Snapshot } from '../../engine/snapshot';
import type { AnswersKept, RememberedAnswer } from './remembered-answers';
import { noteMadeOf, RememberedAnswers } from './remembered-answers';

const release = (version: string): Snapshot => ({ release: { version } }) as Snapshot;
const answer = (text: string): RememberedAnswer => ({ headers: [], body: Buffer.from(text), operation: 'completer' });
/** Room for two answers of some letters: each counts for 1 024 bytes besides its own. */
const forTwo: AnswersKept = { total: 2_200, answer: 50, question: 20 };

function remembering(kept = forTwo): { engine: EngineService; served: Snapshot; answers: RememberedAnswers } {
  const engine = new EngineService();
  const served = release('460');
  engine.swap(served);
  return { engine, served, answers: new RememberedAnswers(engine, kept) };
}

/** A request whose answer was made of a snapshot alone. */
function madeOf(snapshot: Snapshot): object {
  const request = {};
  noteMadeOf(request, snapshot);
  return request;
}

describe('answers that are remembered', () => {
  it('are found by what was asked, to the letter', () => {
    const { answers } = remembering();
    answers.keep('maç', answer('Maçon'));
    expect(answers.find('maç')?.body.toString()).toBe('Maçon');
    expect(answers.find('Maç')).toBeUndefined();
  });

  it('are those made of the release in service alone', () => {
    const { answers, engine, served } = remembering();
    expect(answers.isKept({}, 1)).toBe(false);
    expect(answers.isKept(madeOf(served), 1)).toBe(true);
    expect(answers.isKept(madeOf(release('460')), 1)).toBe(false);
    const request = madeOf(served);
    engine.swap(undefined);
    expect(answers.isKept(request, 1)).toBe(false);
  });

  it.each([['another release', release('461')] as const, ['the same release loaded anew', release('460')] as const])(
    'are forgotten for %s',
    (_, next) => {
      const { answers, engine } = remembering();
      answers.keep('maç', answer('Maçon'));
      engine.swap(next);
      expect(answers.find('maç')).toBeUndefined();
    },
  );

  it('are no longer, and found by no longer questions, than there is room for', () => {
    const { answers, served } = remembering();
    expect([50, 51].map((bytes) => answers.isKept(madeOf(served), bytes))).toEqual([true, false]);
    expect([20, 21, NaN].map((bytes) => answers.takes(bytes))).toEqual([true, false, false]);
  });

  it('make room by those that were not asked for longest', () => {
    const { answers } = remembering();
    answers.keep('a', answer('A'));
    answers.keep('b', answer('B'));
    answers.find('a');
    answers.keep('c', answer('C'));
    expect(['a', 'b', 'c'].filter((question) => answers.find(question))).toEqual(['a', 'c']);
  });

  it('take their room once, however often they are remembered', () => {
    const { answers } = remembering();
    answers.keep('b', answer('B'));
    for (let time = 0; time < 10; time++) answers.keep('a', answer('A'));
    expect(['a', 'b'].filter((question) => answers.find(question))).toEqual(['a', 'b']);
  });
});
