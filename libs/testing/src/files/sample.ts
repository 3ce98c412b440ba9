import { join } from 'node:path';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';

const sampleRoot = join(findWorkspaceRoot(), 'apps', 'loader', 'sample');

/** What the sample is, and all that happens from its older release to the newer. */
export const sampleReadme = join(sampleRoot, 'README.md');

/** The folder of the newer release of the sample that the project ships, v460: 29 tables and version.txt, 48 métiers. */
export const samplePath = join(sampleRoot, 'newer');

/** The folder of its older release, v459: 29 tables and version.txt, 47 métiers. */
export const olderSamplePath = join(sampleRoot, 'older');

/** The folder of the documents that go beside the newer release. */
export const sampleDocumentsPath = join(sampleRoot, 'documents');

/** The folder of the two documents that do not go with those: FAP of 2009. */
export const fap2009SamplePath = join(sampleRoot, 'fap-2009');

/** What `npm start` loads without network. */
export const sampleSources: readonly string[] = [samplePath, sampleDocumentsPath];

/** The path of a document of the sample. */
export function sampleDocument(name: string): string {
  return join(sampleDocumentsPath, name);
}

/** Name of a table's file in the newer release. */
export function tableFile(table: string): string {
  return `unix_${table}_v460_utf8.csv`;
}

/** A file as the loader reads it, of which this knows no more. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The same files with the text of one table changed; removed when the change gives nothing. */
export function withTable<File extends NamedBytes>(
  files: readonly File[],
  table: string,
  change: (text: string) => string | undefined,
): File[] {
  return files.flatMap((file) => {
    if (file.name !== tableFile(table)) return [file];
    const text = change(file.bytes.toString('utf8'));
    return text === undefined ? [] : [{ ...file, bytes: Buffer.from(text, 'utf8') }];
  });
}
