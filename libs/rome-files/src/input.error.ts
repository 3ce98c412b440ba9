/** Where in the input something is wrong; what is unknown is left out. */
export interface InputLocation {
  /** Path of the file, or `archive.zip/entry.csv`. */
  readonly file?: string;
  /** Line of the file, from 1, where the record begins. */
  readonly line?: number;
  /** Name of the column. */
  readonly column?: string;
}

/** The sources given cannot become a release; the message says where, what is wrong and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    /** What is wrong and what to do, without the place. */
    readonly problem: string,
    readonly location: InputLocation = {},
  ) {
    super(`${describeLocation(location)}${problem}`);
  }
}

function describeLocation({ file, line, column }: InputLocation): string {
  const parts = [file, line ? `line ${line}` : undefined, column && `column "${column}"`];
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length > 0 ? `${known.join(', ')}: ` : '';
}
