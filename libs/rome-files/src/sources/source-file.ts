/** A file found in a source, wherever its bytes come from. */
export interface SourceFile {
  /** Name without folder: `unix_item_v460_utf8.csv`. */
  readonly name: string;
  /** Where it was found, for messages: a path, or `archive.zip/entry.csv`. */
  readonly origin: string;
  /** The folder or archive, as it was given, that it was found in; absent for a file that was given by itself. */
  readonly foundIn?: string;
  /** Whether it is all that an archive given by itself holds: such an archive is the file, packed. */
  readonly isPacked?: boolean;
  readonly bytes: Buffer;
}
