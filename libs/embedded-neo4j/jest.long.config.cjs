const { tierOf } = require('../../jest.tiers.cjs');

module.exports = tierOf('embedded-neo4j', 'long');
