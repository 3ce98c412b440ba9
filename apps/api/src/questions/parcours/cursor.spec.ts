import { codeOfCursor, cursorOf } from './cursor';

describe('a cursor', () => {
  it('reads as the métier that it was made of', () => {
    expect(codeOfCursor(cursorOf('M1805'))).toBe('M1805');
  });

  it.each(['', 'M1805', cursorOf("M' OR 1=1"), 'YXJyYXljb25uZWN0aW9uOjE'])('is not %j', (cursor) => {
    expect(codeOfCursor(cursor)).toBeUndefined();
  });
});
