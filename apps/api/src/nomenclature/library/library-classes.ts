import type Cypher from '@neo4j/cypher-builder';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The one version of @neo4j/graphql whose inner classes `correctLibrary` knows. */
export const knownVersion = '7.6.3';

/** A property of a node or of a link. */
export type Attribute = object;

/** A type of node. */
export interface Entity {
  readonly name: string;
  findAttribute(name: string): Attribute | undefined;
}

/** A link from a type to another; what tells it from a type is its target. */
export interface Relationship {
  readonly type: string;
  readonly target: Entity;
  getCypherDirection(): 'left' | 'right' | 'undirected';
}

/** What a statement is written in: the node and link that it is about. */
export interface Scope {
  readonly target: Cypher.Node;
  readonly source?: Cypher.Node;
  readonly returnVariable: Cypher.Variable;
  push(inner: { target: Cypher.Node; relationship: Cypher.Relationship }): Scope;
}

/** What makes a part of a statement. */
export interface Part {
  getPredicate(scope: Scope): Cypher.Predicate | undefined;
  getSubqueries(scope: Scope): Cypher.Clause[];
  getProjectionField(variable: Cypher.Variable): unknown;
}

/** An order by one property. */
export interface Sort extends Part {
  readonly attribute?: Attribute;
  getSortFields(scope: Scope, variable: Cypher.Variable, byDatabaseName: boolean): [Cypher.Expr, 'ASC' | 'DESC'][];
}

/** Orders of a connection: by the node, by the link. */
export interface ConnectionSort {
  readonly node: Sort[];
  readonly edge: Sort[];
}

/** Where a page begins, and how long it is. */
export interface Pagination {
  getPagination(): { readonly skip?: Cypher.Param; readonly limit?: Cypher.Param };
}

/** A condition, of any kind: on a property, on what is linked, or one that joins others. */
export interface Condition extends Part {
  readonly operator?: string;
  readonly attribute?: { readonly databaseName: string };
  readonly attachedTo?: string;
  readonly comparisonValue?: unknown;
  readonly relationship?: Relationship;
  readonly targetNodeFilters?: Condition[];
  readonly innerFilters?: Condition[];
  readonly operation?: string;
  readonly children?: Condition[];
}

/** The reading of a list or of a connection. */
export interface Reading {
  readonly relationship?: Relationship;
  selection: { apply(scope: Scope): { selection: Cypher.Match; nestedContext: Scope } };
  readonly filters: Condition[];
  transpile(scope: Scope): { clauses: Cypher.Clause[]; projectionExpr: Cypher.Variable };
}

/** The reading of a list. */
export interface ReadOperation extends Reading {
  readonly authFilters: Part[];
  fields: Part[];
  sortFields: Sort[];
  pagination?: Pagination;
  getPredicates(scope: Scope): Cypher.Predicate | undefined;
  getFieldsSubqueries(scope: Scope): Cypher.Clause[];
  getCypherFieldsSubqueries(scope: Scope): Cypher.Clause[];
  getProjectionMap(scope: Scope): Cypher.MapProjection;
}

/** The reading of a connection. */
export interface ConnectionReadOperation extends Reading {
  readonly sortFields: ConnectionSort[];
  readonly pagination?: Pagination;
  addSort(sort: ConnectionSort): void;
  addPagination(pagination: Pagination | undefined): void;
}

/** A condition on what is linked. */
export interface QuantifiedFilter {
  readonly operator: 'ALL' | 'NONE' | 'SINGLE' | 'SOME';
  createRelationshipOperation(pattern: Cypher.Pattern, scope: Scope): Cypher.Predicate | undefined;
}

/** What makes orders and pages. */
export interface SortFactory {
  createPagination(asked: { limit?: number | null; offset?: object | number | null }): Pagination | undefined;
  createSortFields(options: object, entity: Entity, context: object): Sort[];
}

/** What an order and a page of a connection are made from. */
export interface ConnectionAsked {
  readonly entityOrRel: Entity | Relationship;
  readonly resolveTree: { readonly args: object };
  readonly operation: ConnectionReadOperation;
}

/** What makes the reading of connections. */
export interface ConnectionFactory {
  readonly queryASTFactory: { readonly sortAndPaginationFactory: SortFactory };
  getConnectionOptions(entity: Entity, args: object): { readonly first?: number } | undefined;
  hydrateConnectionOperationsASTWithSort(asked: ConnectionAsked): ConnectionReadOperation;
}

/** What makes conditions. */
export interface FilterFactory {
  createRelationshipFilter(relationship: Relationship, where: object | null, operator?: string): object[];
  createRelationshipFilterTreeNode(asked: { relationship: Relationship; target: Entity; operator: string }): object;
}

/** A class whose methods can be replaced. */
interface Class<Instance, Options = never> {
  readonly prototype: Instance;
  new (options: Options): Instance;
}

/** The inner classes of @neo4j/graphql that make the statements of the nomenclature. */
export interface LibraryClasses {
  readonly ReadOperation: Class<ReadOperation>;
  readonly ConnectionReadOperation: Class<ConnectionReadOperation>;
  readonly RelationshipFilter: Class<QuantifiedFilter & { readonly targetNodeFilters: Part[] }>;
  readonly ConnectionFilter: Class<QuantifiedFilter & { readonly innerFilters: Part[] }>;
  readonly SortAndPaginationFactory: Class<SortFactory>;
  readonly ConnectionFactory: Class<ConnectionFactory>;
  readonly FilterFactory: Class<FilterFactory>;
  readonly Pagination: Class<Pagination, { skip?: unknown; limit?: unknown }>;
  readonly PropertySort: Class<Sort, { attribute: Attribute; direction: 'ASC' | 'DESC' }>;
}

/**
 * The classes, from the library as it is installed.
 *
 * @throws {Error} on another version: what is corrected there must be read again.
 */
export function libraryClasses(): LibraryClasses {
  const load = createRequire(__filename);
  const dist = dirname(load.resolve('@neo4j/graphql'));
  const { version } = load(join(dist, '..', 'package.json')) as { version: string };
  if (version !== knownVersion) {
    throw new Error(
      `@neo4j/graphql is at ${version}, and apps/api/src/nomenclature/library corrects ${knownVersion}: install that one, or ` +
        'compare each method that library-corrections.ts replaces with that of the new version, and read the statements of ' +
        'src/nomenclature/tck again.',
    );
  }
  const made = (path: string): LibraryClasses => load(join(dist, 'translate', 'queryAST', path)) as LibraryClasses;
  return {
    ...pick(made('ast/operations/ReadOperation.js'), 'ReadOperation'),
    ...pick(made('ast/operations/ConnectionReadOperation.js'), 'ConnectionReadOperation'),
    ...pick(made('ast/filters/RelationshipFilter.js'), 'RelationshipFilter'),
    ...pick(made('ast/filters/ConnectionFilter.js'), 'ConnectionFilter'),
    ...pick(made('factory/SortAndPaginationFactory.js'), 'SortAndPaginationFactory'),
    ...pick(made('factory/Operations/ConnectionFactory.js'), 'ConnectionFactory'),
    ...pick(made('factory/FilterFactory.js'), 'FilterFactory'),
    ...pick(made('ast/pagination/Pagination.js'), 'Pagination'),
    ...pick(made('ast/sort/PropertySort.js'), 'PropertySort'),
  };
}

function pick<Name extends keyof LibraryClasses>(classes: LibraryClasses, name: Name): Pick<LibraryClasses, Name> {
  return { [name]: classes[name] } as Pick<LibraryClasses, Name>;
}
