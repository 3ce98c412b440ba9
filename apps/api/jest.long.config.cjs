const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('api', 'long', {
  globalSetup: '<rootDir>/test/support/integration.setup.cjs',
  globalTeardown: '<rootDir>/test/support/shared-server.teardown.cjs',
});
