const { join, relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;
const suites = require('./suites.json');

const root = join(__dirname, '..', '..');
/** Of one that was not timed yet nobody knows that it is short. */
const notTimed = 60;
const seconds = new Map(suites.map((each) => [each.suite, each.seconds ?? notTimed]));

/**
 * Begins with the suites that take longest, by tools/testing/suites.json, so that no worker waits long for the last: a clone
 * has no run of its own to know them from.
 */
module.exports = class LongestFirstSequencer extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    const of = ({ path }) => seconds.get(relative(root, path).replaceAll('\\', '/')) ?? notTimed;
    return [...tests].sort((a, b) => of(b) - of(a) || (a.path < b.path ? -1 : 1));
  }
};
