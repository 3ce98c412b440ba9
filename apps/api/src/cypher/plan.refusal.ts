import type { Plan } from 'neo4j-driver';
import { isAllowedProcedure } from './cypher-names';
import type { Refusal } from './refusal';
import { refusal } from './refusal';
import type { Allowance } from './statement.refusal';
import { loadCsv, refusalOfProcedure } from './statement.refusal';

/** What EXPLAIN tells of a statement. */
export interface Explained {
  /** `r` for what reads only; `rw`, `w` for writes, `s` for the schema, administration and settings. */
  readonly queryType: string;
  readonly plan: Plan | false;
}

/** Commands that tell of the schema and of the language only. */
const harmlessShows: ReadonlySet<string> = new Set([
  'ShowIndexes',
  'ShowConstraints',
  'ShowFunctions',
  'ShowProcedures',
]);

/**
 * Why a statement is refused for what Neo4j would do; undefined when it only reads the graph.
 *
 * @param explained what EXPLAIN answered for it
 */
export function refusalOfPlan({ queryType, plan }: Explained, allowance: Allowance): Refusal | undefined {
  // Administration, settings and what ends the queries of others says more by its name than by the type of the statement.
  const operators = plan ? operatorsOf(plan) : [];
  for (const operator of operators) {
    const found = refusalOfOperator(operator, allowance);
    if (found) return found;
  }
  if (queryType === 'r') return undefined;
  return queryType === 's'
    ? refusal(
        'Administration',
        'is refused, as are schema changes and what tells of the server: the graph is only read here.',
      )
    : refusal('Writing', 'is refused: the graph is only read here.');
}

function refusalOfOperator({ operatorType, arguments: details }: Plan, allowance: Allowance): Refusal | undefined {
  const operator = operatorType.split('@')[0] ?? operatorType;
  if (operator === 'LoadCSV') return loadCsv;
  if (operator === 'ProcedureCall') {
    const { Details: text } = details as { readonly Details?: unknown };
    const name = String(text).split('(', 1)[0] ?? '';
    return isAllowedProcedure(name) || allowance.has(name) ? undefined : refusalOfProcedure(name);
  }
  if (/^(Show|Terminate)/.test(operator) && !harmlessShows.has(operator)) {
    const command = operator.replace(/(?<=.)(?=[A-Z])/g, ' ').toUpperCase();
    return refusal(command, 'would tell of the server or act on it: only the graph is read here.');
  }
  if (operator === 'TransactionApply' || operator === 'TransactionForeach') {
    return refusal('IN TRANSACTIONS', 'is for writing: leave it out.');
  }
  return undefined;
}

function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
