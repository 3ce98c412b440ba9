import { OfficialCsv, sourcesOf } from '@rome-graph/testing';
import type { SkillGraphSource } from '../src';
import { officialSource } from '../src/testing';

/** ROME 4.0 v460 as the engine takes it, read from the official tables where they stand. @throws when they are absent. */
export async function readReleaseV460(): Promise<SkillGraphSource> {
  const csv = await OfficialCsv.read(sourcesOf('v460').flat());
  return officialSource((table) => csv.rows(table));
}
