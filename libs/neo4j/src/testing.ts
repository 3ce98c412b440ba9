export { loadRelease, sourcesOf } from './testing/load-release';
export type { LoadedRelease } from './testing/load-release';
export { loadedStore } from './testing/loaded-store';
export { officialFile } from './testing/official-file';
export { fetchTestNeo4j, startTestNeo4j } from './testing/test-neo4j';
export type { TestNeo4j, TestNeo4jOptions } from './testing/test-neo4j';
export { hasPython, testPython } from './testing/test-python';
