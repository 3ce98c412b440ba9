import type { Plan } from 'neo4j-driver';
import { refusalOfPlan } from './plan.refusal';

const plan = (operatorType: string, details = '', ...children: Plan[]): Plan => ({
  operatorType,
  identifiers: [],
  arguments: { Details: details },
  children,
});
const refused = (queryType: string, ...operators: Plan[]): string | undefined =>
  refusalOfPlan({ queryType, plan: plan('ProduceResults@neo4j', 'x', ...operators) }, new Set(['gds.graph.drop']))
    ?.refused;

// What Neo4j 5.26 answers to EXPLAIN of such statements; test/cypher.integration.spec.ts asks it.
describe('refusalOfPlan', () => {
  it.each([
    ['r', plan('Expand(All)@neo4j', '', plan('NodeByLabelScan@neo4j'))],
    ['r', plan('ProcedureCall@neo4j', 'db.labels() :: (label :: STRING)')],
    ['r', plan('ProcedureCall@neo4j', 'gds.graph.drop($graphe, false) :: (graphName :: STRING)')],
    ['r', plan('ShowIndexes@neo4j')],
  ])('lets pass %s, %j', (queryType, operator) => expect(refused(queryType, operator)).toBeUndefined());

  it.each([
    ['rw', plan('Create@neo4j'), 'Writing'],
    ['w', plan('SetProperty@neo4j'), 'Writing'],
    ['s', plan('CreateIndex@neo4j'), 'Administration'],
    ['r', plan('Apply@neo4j', '', plan('LoadCSV@neo4j', 'l')), 'LOAD CSV'],
    ['s', plan('ProcedureCall@neo4j', 'dbms.listConfig() :: (name :: STRING)'), 'dbms.listConfig'],
    ['r', plan('ProcedureCall@neo4j', 'gds.debug.sysInfo() :: (key :: STRING)'), 'gds.debug.sysInfo'],
    ['r', plan('ShowSettings@neo4j'), 'SHOW SETTINGS'],
    ['r', plan('TerminateTransactions@neo4j'), 'TERMINATE TRANSACTIONS'],
    ['r', plan('TransactionApply@neo4j'), 'IN TRANSACTIONS'],
  ])('refuses %s, %j', (queryType, operator, what) => expect(refused(queryType, operator)).toBe(what));
});
