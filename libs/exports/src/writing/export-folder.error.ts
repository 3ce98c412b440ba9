/** A folder cannot be that of an export; the message names it and says what to do, the cause is what the system says. */
export class ExportFolderError extends Error {
  override readonly name = 'ExportFolderError';
}
