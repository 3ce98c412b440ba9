const { wholeTier } = require('./jest.tiers.cjs');

/** Every spec that needs a Neo4j and what the repository holds, in one run. */
module.exports = wholeTier('integration');
