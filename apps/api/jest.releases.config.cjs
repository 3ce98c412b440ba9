const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('api', 'releases', {
  globalSetup: '<rootDir>/test/support/releases.setup.cjs',
  globalTeardown: '<rootDir>/test/support/shared-server.teardown.cjs',
});
