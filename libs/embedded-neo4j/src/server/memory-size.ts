import { SettingsError } from '@rome-graph/neo4j';

const unitsInMebibytes: Readonly<Record<string, number>> = { k: 1 / 1024, m: 1, g: 1024 };

/**
 * A quantity of memory as Java and Neo4j write it (512m, 3g), in mebibytes.
 *
 * @throws {SettingsError} naming the setting when it is not one.
 */
export function mebibytes(size: string, setting: string): number {
  const match = /^(\d+)([kmg])$/i.exec(size.trim());
  const [, count, unit] = match ?? [];
  if (!count || !unit || Number(count) === 0) {
    throw new SettingsError(`${setting} is not a quantity of memory: '${size}'. Write it as 512m or 3g.`);
  }
  return Number(count) * (unitsInMebibytes[unit.toLowerCase()] ?? 1);
}
