import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(__dirname, '../../docs');
const read = (name: string): string => readFileSync(join(docs, name), 'utf8');

interface Measured {
  readonly median: number;
  readonly cpu: { readonly median: number };
}

interface Growth {
  readonly copies: number;
  readonly metiers: number;
  readonly steps: number;
  readonly engine: { readonly megabytes: number; readonly readyCpuSeconds: number };
  readonly measured: readonly [Measured, Measured];
}

/** What `node tools/bench/scale.mjs --write` wrote. */
interface Scale {
  readonly engine: Readonly<Record<'metiers' | 'items' | 'shared' | 'links' | 'steps', number>> &
    Readonly<Record<'graphSeconds' | 'stepsSeconds' | 'arraysMebibytes' | 'mostMebibytes', number>> & {
      readonly questions: Readonly<Record<string, Readonly<Record<'first' | 'again', { p50: number; p99: number }>>>>;
    };
  readonly checked: { readonly rows: number; readonly FORCE: { differ: number }; readonly PAS: { differ: number } };
}

const scale = read('scale.md');
const blocks = JSON.parse(read('scale.json')) as Scale;
const { growth } = JSON.parse(read('benchmarks.json')) as { growth: readonly Growth[] };

/** Every sum that the page shows: what is reckoned, and what comes out, as written. */
const sums = [...scale.matchAll(/`([\d .×/+−()]+) = ([\d .]+)`/g)].map(([, left = '', right = '']) => ({
  left,
  right,
}));

describe('docs/scale.md', () => {
  it('shows its arithmetic', () => {
    expect(sums.length).toBeGreaterThan(15);
  });

  it.each(sums)('$left = $right', ({ left, right }) => {
    const unspaced = right.replaceAll(' ', '');
    const decimals = unspaced.split('.')[1]?.length ?? 0;
    const unit = decimals > 0 ? 10 ** -decimals : 10 ** trailingZeros(unspaced);
    expect(Math.abs(reckoned(left) - Number(unspaced))).toBeLessThanOrEqual(unit / 2 + 1e-9);
  });

  it.each([
    ['rechercher', 604],
    ['completer', 792],
    ['ficheMetier whole', 940],
    ['passerelles', 379],
  ])('takes the CPU of an answer from docs/measurements.md: %s', (question, microseconds) => {
    const row = read('measurements.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${question} `) && line.split('|').length === 7);
    expect(row?.split('|').at(-2)?.trim()).toBe(String(microseconds));
    expect(scale).toContain(String(microseconds));
  });

  it.each(growth)('has the rows of growth of docs/benchmarks.json: $copies ×', ({ copies, ...found }) => {
    const [engine, peer] = found.measured.map(({ cpu }) => cpu.median);
    expect(cellsOf(`${copies} ×`)).toEqual([
      spaced(found.metiers),
      spaced(found.steps),
      spaced(Math.round(found.engine.megabytes)),
      found.engine.readyCpuSeconds.toFixed(0),
      engine?.toFixed(2),
      peer?.toFixed(2),
    ]);
  });

  it('has the row of 64 × as it was measured, and no answer of it differed', () => {
    const { engine, checked } = blocks;
    expect(cellsOf('64 ×')).toEqual([
      spaced(engine.metiers),
      spaced(engine.steps),
      spaced(Math.round(engine.mostMebibytes)),
      (engine.graphSeconds + engine.stepsSeconds).toFixed(0),
      engine.questions['FORCE']?.again.p50.toFixed(2),
      '',
    ]);
    expect([checked.rows, checked.FORCE.differ, checked.PAS.differ]).toEqual([0, 0, 0]);
    expect(engine.steps).toBeLessThanOrEqual(20_000_000);
  });
});

/** The cells of the first row of the page that begins so, but the first. */
function cellsOf(beginning: string): string[] {
  const row = scale.split('\n').find((line) => line.startsWith(`| ${beginning}`));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

function spaced(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function trailingZeros(whole: string): number {
  return /0*$/.exec(whole)?.[0].length ?? 0;
}

/** A sum of products of numbers, from left to right as one reckons: × and / before + and −, no parentheses within others. */
function reckoned(text: string): number {
  const flat = text.replace(/\(([^()]+)\)/g, (_, inner: string) => String(reckoned(inner)));
  return flat
    .replaceAll(' ', '')
    .replaceAll('−', '+-')
    .split('+')
    .filter((term) => term !== '')
    .reduce((sum, term) => sum + product(term), 0);
}

function product(term: string): number {
  const [first = '', ...rest] = term.split(/(?=[×/])/);
  return rest.reduce((soFar, factor) => {
    const number = Number(factor.slice(1));
    return factor.startsWith('×') ? soFar * number : soFar / number;
  }, Number(first));
}
