const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('neo4j', 'integration');
