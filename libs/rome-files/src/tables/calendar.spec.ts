import { isoDate } from './calendar';

it.each([
  ['2025', '9', '18', '2025-09-18'],
  ['2024', '02', '29', '2024-02-29'],
  ['2025', '02', '29', undefined],
  ['2025', '02', '31', undefined],
  ['2025', '04', '31', undefined],
  ['2025', '13', '01', undefined],
  ['2025', '00', '10', undefined],
  ['2025', '01', '00', undefined],
  ['', '', '', undefined],
])('the day %s-%s-%s is %s', (year, month, day, expected) => {
  expect(isoDate(year, month, day)).toBe(expected);
});
