const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('rome-files', 'releases');
