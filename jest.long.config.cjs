const { wholeTier } = require('./jest.tiers.cjs');

/** Every spec that takes long of what the repository holds, in one run. */
module.exports = wholeTier('long');
