const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('api', 'integration', {
  globalSetup: '<rootDir>/test/support/integration.setup.cjs',
  globalTeardown: '<rootDir>/test/support/shared-server.teardown.cjs',
});
