import { answerTag, hasAnswer } from './answer-tag';

const release = { version: '460', empreinte: 'ab'.repeat(32), chargeeLe: '2025-09-18T12:00:00Z' };
const software = { version: '1.2.3', commit: '0a1b2c3' };
const asked = { query: '{ pairesPartageant { total } }', accept: 'application/json' };

describe('the tag of an answer', () => {
  const tag = answerTag(release, software, asked);

  it('begins with the version of the release, and is the same for the same question', () => {
    expect(tag).toMatch(/^W\/"460\.[\w-]{22}"$/);
    expect(answerTag({ ...release }, { ...software }, { ...asked })).toBe(tag);
  });

  it.each([
    ['another load', answerTag({ ...release, chargeeLe: '2025-09-19T12:00:00Z' }, software, asked)],
    ['another version of the software', answerTag(release, { ...software, version: '1.2.4' }, asked)],
    ['another commit', answerTag(release, { ...software, commit: '0a1b2c4' }, asked)],
    ['a commit that is not known', answerTag(release, { ...software, commit: null }, asked)],
    ['another question', answerTag(release, software, { ...asked, query: '{ __typename }' })],
    ['other variables', answerTag(release, software, { ...asked, variables: { n: 1 } })],
    ['another type', answerTag(release, software, { ...asked, accept: 'text/csv' })],
  ])('is another for %s', (_what, other) => {
    expect(other).not.toBe(tag);
  });

  it('is known again among those that a client holds, weak or not', () => {
    expect(hasAnswer(`"other", ${tag}`, tag)).toBe(true);
    expect(hasAnswer(tag.slice(2), tag)).toBe(true);
    expect(hasAnswer('*', tag)).toBe(true);
    expect(hasAnswer('"other"', tag)).toBe(false);
    expect(hasAnswer(null, tag)).toBe(false);
  });
});
