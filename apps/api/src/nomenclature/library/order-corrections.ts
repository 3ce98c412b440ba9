import { romeGraph } from '@rome-graph/domain';
import type { Entity, LibraryClasses, Relationship, Sort } from './library-classes';

/** The property that tells one node of a label from the others, as the graph names it. */
export const keyNames: ReadonlyMap<string, string> = new Map(
  romeGraph.nodes.map(({ label, key }) => [label, key.name]),
);

/** Every order ends with the key, so that pages neither lose nor repeat a row; a length of 0, which the library takes for none. */
export function correctOrders({
  SortAndPaginationFactory,
  ConnectionFactory,
  Pagination,
  PropertySort,
}: LibraryClasses): void {
  const keySort = (entity: Entity, sorts: readonly Sort[]): Sort[] => {
    const key = entity.findAttribute(keyNames.get(entity.name) ?? '');
    if (!key) throw new Error(`${entity.name} is no node of libs/domain: its order has no key to end with.`);
    const ends = sorts.length === 0 || sorts.some(({ attribute }) => attribute === key);
    return ends ? [] : [new PropertySort({ attribute: key, direction: 'ASC' })];
  };

  SortAndPaginationFactory.prototype.createPagination = function ({ limit, offset }) {
    if (isAbsent(limit) && isAbsent(offset)) return undefined;
    return new Pagination({ skip: offset, limit });
  };

  const { createSortFields } = SortAndPaginationFactory.prototype;
  SortAndPaginationFactory.prototype.createSortFields = function (options, entity, context) {
    const sorts = createSortFields.call(this, options, entity, context);
    return [...sorts, ...keySort(entity, sorts)];
  };

  const { hydrateConnectionOperationsASTWithSort } = ConnectionFactory.prototype;
  ConnectionFactory.prototype.hydrateConnectionOperationsASTWithSort = function (asked) {
    const operation = hydrateConnectionOperationsASTWithSort.call(this, asked);
    const entity = targetOf(asked.entityOrRel);
    const limit = this.getConnectionOptions(entity, asked.resolveTree.args)?.first;
    const { sortAndPaginationFactory } = this.queryASTFactory;
    if (!operation.pagination) operation.addPagination(sortAndPaginationFactory.createPagination({ limit }));
    // By the link first: what the library puts after the node of one order says nothing once the key is there.
    const sorts = operation.sortFields.flatMap(({ node, edge }) => [...node, ...edge]);
    const node = keySort(entity, sorts);
    if (node.length > 0) operation.addSort({ node, edge: [] });
    return operation;
  };
}

function targetOf(entityOrRel: Entity | Relationship): Entity {
  return 'target' in entityOrRel ? entityOrRel.target : entityOrRel;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
