import { connectionFromEnvironment, SettingsError } from '@rome-graph/neo4j';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { Software } from '@rome-graph/software';
import { readSoftware, SoftwareSettingError } from '@rome-graph/software';
import type { ValidationError } from 'class-validator';
import { validateSync } from 'class-validator';
import { ApiConfiguration, variableOf } from './api.configuration';
import { ConfigurationError } from './configuration.error';
import { isLoopback } from './loopback';

type Environment = Readonly<Record<string, string | undefined>>;
type Setting = keyof typeof variableOf;

/**
 * The settings of the API, from environment variables; those that are unset or empty take their default.
 *
 * @throws {ConfigurationError} naming every variable that is wrong and what it must be.
 */
export function loadConfiguration(env: Environment): ApiConfiguration {
  const configuration = new ApiConfiguration();
  for (const [setting, variable] of Object.entries(variableOf)) {
    const text = env[variable]?.trim();
    if (text) Object.assign(configuration, { [setting]: parse(configuration[setting as Setting], text) });
  }
  if (isLoopback(configuration.host) && !env[variableOf.rateLimit]?.trim()) configuration.rateLimit = 0;
  if (!env[variableOf.cypherTimeoutMs]?.trim()) configuration.cypherTimeoutMs = configuration.requestTimeoutMs;
  // What is unset has its default, or that of another variable, which is named itself.
  const wrong = validateSync(configuration).filter(({ property }) => env[variableOf[property as Setting]]?.trim());
  const problems = wrong.map((problem) => describe(problem, env));
  problems.push(...contradictionsOf(configuration));
  const connection = connectionOf(env, problems);
  const software = softwareOf(env, problems);
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return Object.assign(configuration, { neo4j: connection, software });
}

/** Settings that are right by themselves and wrong together. */
function contradictionsOf(configuration: ApiConfiguration): string[] {
  const { host, apiKeysFile, openAccess, documentsFile, documentsOnly, cypher } = configuration;
  const open = !isLoopback(host) && apiKeysFile === '' && !openAccess;
  return [
    ...(open
      ? [
          `HOST=${host} lets others than this machine call the API: give their keys in ROME_API_KEYS_FILE, or say ROME_OPEN_ACCESS=true to let anyone.`,
        ]
      : []),
    ...(documentsOnly && documentsFile === ''
      ? ['ROME_DOCUMENTS_ONLY=true would answer nothing: give the documents in ROME_DOCUMENTS_FILE.']
      : []),
    ...(documentsOnly && cypher
      ? ['ROME_CYPHER=true answers any statement, and ROME_DOCUMENTS_ONLY=true nothing but documents: choose one.']
      : []),
  ];
}

/** Reads a value as its default's type; what cannot be read is left as text, for the validators to refuse. */
function parse(defaultValue: ApiConfiguration[Setting], text: string): unknown {
  if (typeof defaultValue === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (typeof defaultValue === 'boolean') return new Map<string, unknown>(Object.entries(booleans)).get(text) ?? text;
  if (Array.isArray(defaultValue)) return text.split(',').map((part) => part.trim());
  return text;
}

const booleans = { true: true, false: false, '1': true, '0': false };

function describe({ property, constraints }: ValidationError, env: Environment): string {
  const variable = variableOf[property as Setting];
  const wanted = Object.values(constraints ?? {}).map((message) => message.replace(property, '').trim());
  return `${variable}=${env[variable]} is wrong: it ${[...new Set(wanted)].join(', and it ')}.`;
}

function connectionOf(env: Environment, problems: string[]): Neo4jConnection | undefined {
  try {
    const connection = connectionFromEnvironment(env);
    if (!connection) {
      problems.push(
        'NEO4J_URI is not set: give the address of the Neo4j that holds the graph, as neo4j://localhost:7687 (npm start does so).',
      );
    }
    return connection;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

function softwareOf(env: Environment, problems: string[]): Software | undefined {
  try {
    return readSoftware(env);
  } catch (error) {
    if (!(error instanceof SoftwareSettingError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}
