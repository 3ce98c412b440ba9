const { wholeTier } = require('./jest.tiers.cjs');

/** Every spec that needs the real releases, in one run. */
module.exports = wholeTier('releases');
