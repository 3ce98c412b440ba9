/** Exit codes of every command; 0 is success. */
export const exitCodes = {
  /** Something that should not happen; please report it. */
  internal: 1,
  /** The command line or an environment variable is wrong. */
  usage: 2,
  /** A source cannot be read, or is not a release of ROME 4.0. */
  input: 3,
  /** Neo4j cannot be reached or started, does not answer in time, lacks space or memory, refuses the password, or is too old. */
  neo4j: 4,
  /** The database holds something that is not ours, or another load was faster. */
  database: 5,
} as const;
