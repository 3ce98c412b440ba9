import { evaluate } from './evaluation';

const rows = (scores: readonly (readonly number[])[]) => (metier: number) => Float64Array.from(scores[metier] ?? []);

describe('evaluate', () => {
  it('gives 1 to scores that rank every official mobilité first, 0 to the contrary', () => {
    const targets = [new Set([1]), new Set([2]), new Set([0])];
    expect(
      evaluate(
        rows([
          [0, 0.9, 0.1],
          [0.1, 0, 0.9],
          [0.9, 0.1, 0],
        ]),
        targets,
      ),
    ).toEqual({ auc: 1, rappelA10: 1 });
    expect(
      evaluate(
        rows([
          [0, 0.1, 0.9],
          [0.9, 0, 0.1],
          [0.1, 0.9, 0],
        ]),
        targets,
      ).auc,
    ).toBe(0);
  });

  it('counts ties half', () => {
    expect(
      evaluate(
        rows([
          [0, 0.5],
          [0.5, 0],
        ]),
        [new Set([1]), new Set()],
      ).auc,
    ).toBe(0.5);
    expect(
      evaluate(
        rows([
          [0, 1, 1, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ]),
        [new Set([1]), new Set(), new Set(), new Set()],
      ).auc,
    ).toBeCloseTo((10 + 0.5) / 11, 12);
  });

  it('breaks the ties of the ten best by code, and looks at métiers with official mobilités only', () => {
    const scores = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 0));
    const none = Array.from({ length: 11 }, () => new Set<number>());
    expect(evaluate(rows(scores), [new Set([10, 11]), ...none]).rappelA10).toBe(0.5);
  });
});
