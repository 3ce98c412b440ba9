import { join, resolve } from 'node:path';
import { OfficialCsv } from '@rome-graph/testing';
import type { SkillGraphSource } from '../src';
import { officialSource } from '../src/testing';

const releases = process.env.ROME_RELEASES ?? resolve(__dirname, '../../../../shared/rome');
const files = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'];

/** ROME 4.0 v460 as the engine takes it, read from the official tables where they stand. Fails when they are absent. */
export async function readReleaseV460(): Promise<SkillGraphSource> {
  const csv = await OfficialCsv.read(files.map((file) => join(releases, file)));
  return officialSource((table) => csv.rows(table));
}
