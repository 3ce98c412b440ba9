export { queryStatement } from '@rome-graph/neo4j';
