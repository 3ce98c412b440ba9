const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('skill-graph', 'releases');
