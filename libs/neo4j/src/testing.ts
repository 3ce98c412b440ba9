export { takeLockFile } from './machine/lock-file';
export { copyStore, fetchTestNeo4j, keepTestClasses, startTestNeo4j } from './testing/test-neo4j';
export type { TestNeo4j, TestNeo4jOptions } from './testing/test-neo4j';
export { hasPython, testPython } from './testing/test-python';
