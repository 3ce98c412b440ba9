import { buffer } from 'node:stream/consumers';
import * as yauzl from 'yauzl';

/** The files of a zip, by name without folders, in the order of the zip. @throws when it cannot be read. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    files.set(entry.fileName.replace(/^.*\//, ''), await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
