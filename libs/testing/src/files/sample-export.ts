import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { olderSamplePath } from './sample';
import { zipOf } from './zip-writer';

/** The older release of the sample, v459, as France Travail publishes an export: one zip of its tables. */
export async function sampleExport(): Promise<Buffer> {
  const names = (await readdir(olderSamplePath)).sort();
  return zipOf(
    await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(olderSamplePath, name)) }))),
  );
}
