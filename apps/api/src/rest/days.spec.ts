import type { Snapshot } from '../engine/snapshot';
import { dayOf, releaseOfDay } from './days';

it.each([
  ['2026-01-31', '2026-01-31'],
  ['20260131', '2026-01-31'],
  ['20240229', '2024-02-29'],
  ['20230229', undefined],
  ['2026-13-01', undefined],
])('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

describe('the release of a day', () => {
  type Published = readonly [version: string, publieeLe: string | null];
  const known = (...rows: readonly Published[]): Parameters<typeof releaseOfDay>[0] => ({
    held: { releases: rows.map(([version, publieeLe]) => ({ version, publieeLe })) },
    release: { version: rows[0]?.[0] ?? '', chargeeLe: '2025-10-05T08:00:00.000Z' } as Snapshot['release'],
  });
  const next = known(['460', '2025-09-18'], ['459', '2025-06-16'], ['457', '2024-10-01']);
  const undated = known(['460', null], ['459', '2025-06-16'], ['458', null]);

  it.each([
    [next, null, '460'],
    [next, '', '460'],
    [next, '2025-09-18', '460'],
    [next, '2030-01-01', '460'],
    [next, '2025-09-17', '459'],
    [next, '20250616', '459'],
    [next, '2024-10-01', '457'],
    [undated, '2025-10-05', '460'],
    [undated, '2025-06-16', '459'],
  ])('%# is known: %s', (releases, day, version) => {
    expect(releaseOfDay(releases, day)).toBe(version);
  });

  it.each([
    ['none was held then', next, '2024-09-30', /460, en service, vaut depuis le 2025-09-18 : .* 2024-09-30/],
    ['another may have come between', next, '2024-10-02', /La 457 valait le 2024-10-01, mais ce graphe n'a pas eu/],
    ['nobody knows when the next came', undated, '2025-06-17', /La 459 valait le 2025-06-16, mais le jour où la 460/],
    ['no calendar has it', next, '2025-02-30', /2025-02-30 n'existe pas/],
    ['it is none', next, 'demain', /un jour, comme/],
  ])('is refused where %s', (_, releases, day, told) => {
    expect(() => releaseOfDay(releases, day)).toThrow(told);
  });
});
