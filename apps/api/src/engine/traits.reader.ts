import type { Reading } from '@rome-graph/neo4j';
import { queryStatement } from '@rome-graph/neo4j';
import type { NamedValue, TraitRow, TraitRows } from '../traits/metiers-by-traits';

/** Reads what tells the métiers of a release apart. */
export class TraitsReader {
  private readonly traits = queryStatement('traits-des-metiers');
  private readonly values = queryStatement('valeurs-des-traits');

  /** Reads it in a transaction that is open. */
  async read(reading: Reading): Promise<TraitRows> {
    const metiers = await reading.read<TraitRow>(this.traits);
    const values = await reading.read<NamedValue>(this.values);
    return { metiers, values };
  }
}
