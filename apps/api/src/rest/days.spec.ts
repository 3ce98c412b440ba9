import { dayOf } from './days';

it.each([
  ['2026-01-31', '2026-01-31'],
  ['20260131', '2026-01-31'],
  ['20240229', '2024-02-29'],
  ['20230229', undefined],
  ['2026-13-01', undefined],
])('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});
