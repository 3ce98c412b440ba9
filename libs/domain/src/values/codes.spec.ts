import { foldCode } from './codes';

describe('foldCode', () => {
  it.each([
    ['k2204', 'K2204'],
    ['  K2204\t', 'K2204'],
    ['K 22 04', 'K2204'],
    ['K\u00a02204\u202f', 'K2204'],
    ['4a101', '4A101'],
    ['100007', '100007'],
    ['', ''],
  ])('%j is %j', (typed, code) => expect(foldCode(typed)).toBe(code));
});
