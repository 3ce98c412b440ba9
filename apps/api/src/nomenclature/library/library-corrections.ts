import { correctAnchors } from './anchor-corrections';
import { correctFilters } from './filter-corrections';
import { libraryClasses } from './library-classes';
import { correctLists } from './list-corrections';
import { correctOrders } from './order-corrections';

let corrected = false;

/**
 * Makes @neo4j/graphql write what its schema promises: 0 is a length, each order ends with the key, an element filter
 * without a condition asks for any element, `all` counts what is unknown as not fulfilled, and a list within an object is
 * cut before anything is read of its elements; what is linked to a node of a given key is looked for from there. Its classes are those of the process: done once, before a schema is made.
 *
 * @throws {Error} on a version of the library that is not known.
 */
export function correctLibrary(): void {
  if (corrected) return;
  const classes = libraryClasses();
  correctFilters(classes);
  correctOrders(classes);
  correctLists(classes);
  correctAnchors(classes);
  corrected = true;
}
