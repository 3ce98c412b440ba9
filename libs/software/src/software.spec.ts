import { describeSoftware, userAgentOf } from './software';

describe('the software', () => {
  it('is described by name, version and commit', () => {
    expect(describeSoftware({ version: '1.2.3', commit: '0a1b2c3' })).toBe('rome-graph 1.2.3, commit 0a1b2c3');
  });

  it('is described without a commit that is not known', () => {
    expect(describeSoftware({ version: '1.2.3-dev', commit: null })).toBe('rome-graph 1.2.3-dev');
  });

  it('names itself to a server without its commit', () => {
    expect(userAgentOf('rome-graph-api', { version: '1.2.3', commit: '0a1b2c3' })).toBe('rome-graph-api/1.2.3');
  });
});
