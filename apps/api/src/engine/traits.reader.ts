import type { Reading } from '@rome-graph/neo4j';
import { queryStatement } from '@rome-graph/neo4j';
import type { NamedValue, TraitRow, TraitRows } from '../traits/metiers-by-traits';

/** Reads what tells the métiers of a release apart. */
export class TraitsReader {
  private readonly traits = queryStatement('traits-des-metiers');
  private readonly values = queryStatement('valeurs-des-traits');

  /** Reads it among what else is read of a release. */
  async read(reading: Reading): Promise<TraitRows> {
    const [metiers, values] = await Promise.all([
      reading.read<TraitRow>(this.traits),
      reading.read<NamedValue>(this.values),
    ]);
    return { metiers, values };
  }
}
