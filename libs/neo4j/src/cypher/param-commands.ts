import { CypherFileError } from './cypher-file.error';
import type { ExampleParameter } from './cypher-header.parser';
import { parseParamCommand } from './cypher-header.parser';

/** A Cypher text as analysts write it: lines that set parameters in Browser and cypher-shell, and the statement. */
export interface ParameterisedText {
  /** With an empty line for each that sets a parameter, so that positions stay true. */
  readonly statement: string;
  readonly parameters: readonly ExampleParameter[];
}

/**
 * Takes the lines `:param name => value` out of a text.
 *
 * @param file names the text in errors
 * @param linesBefore how many lines of it come before the text
 * @throws {CypherFileError} naming the line that is another command of Browser or cypher-shell.
 */
export function splitParamCommands(text: string, file: string, linesBefore = 0): ParameterisedText {
  const parameters: ExampleParameter[] = [];
  const kept = text.split(/\r?\n/).map((line, index) => {
    if (!/^:[a-z]/.test(line)) return line;
    parameters.push(readCommand(line, linesBefore + index + 1, file));
    return '';
  });
  return { statement: kept.join('\n'), parameters };
}

function readCommand(line: string, number: number, file: string): ExampleParameter {
  const example = parseParamCommand(line, number);
  if (example) return example;
  const reason = `only ":param name => value" may stand beside the statement, not "${line.trim()}".`;
  throw new CypherFileError(file, number, reason);
}
