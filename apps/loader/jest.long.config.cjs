const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('loader', 'long');
