import { basename } from 'node:path';
import { CypherFileError } from './cypher-file.error';
import type { CypherFile, CypherParameter } from './cypher-file';
import type { CypherHeader, ExampleParameter } from './cypher-header.parser';
import { parseCypherHeader } from './cypher-header.parser';
import { scanCypher, withoutComments } from './cypher-scanner';
import { splitParamCommands } from './param-commands';

/**
 * Reads the text of a .cypher file: a header of `//` lines (`Purpose:`, `Parameters:`, `Example:`), then one statement,
 * among whose lines `:param name => value` may stand for Browser and cypher-shell.
 *
 * @param file names the text in errors, and the result.
 * @throws {CypherFileError} naming the file and the line.
 */
export function parseCypherFile(text: string, file = 'statement.cypher'): CypherFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const headerLength = lengthOfHeader(lines);
  const header = parseCypherHeader(lines.slice(0, headerLength), file);
  const body = splitParamCommands(lines.slice(headerLength).join('\n'), file, headerLength);
  const statement = statementOf(body.statement, headerLength, file);
  checkParameters(header, body.statement, headerLength, file);
  return {
    name: basename(file).replace(/\.cypher$/, ''),
    purpose: header.purpose,
    parameters: withExamples(header, body.parameters, file),
    statement,
  };
}

function lengthOfHeader(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('//'));
  return first === -1 ? lines.length : first;
}

function statementOf(text: string, headerLength: number, file: string): string {
  const { semicolons } = scanCypher(text);
  const [end = text.length] = semicolons;
  const rest = text.slice(end + 1);
  if (withoutComments(rest).replace(/;/g, '').trim() !== '') {
    throw new CypherFileError(
      file,
      lineAt(text, end, headerLength),
      'a second statement follows: one statement per file.',
    );
  }
  const statement = text.slice(0, end).trim();
  if (withoutComments(statement).trim() === '') {
    throw new CypherFileError(file, headerLength + (text === '' ? 0 : 1), 'there is no statement after the header.');
  }
  return statement;
}

/** The header is what analysts read and what callers fill in: it says all the parameters and no other. */
function checkParameters(header: CypherHeader, text: string, headerLength: number, file: string): void {
  const { parameters: uses } = scanCypher(text);
  const undeclared = uses.find(({ name }) => !header.parameters.some((declared) => declared.name === name));
  if (undeclared) {
    throw new CypherFileError(
      file,
      lineAt(text, undeclared.offset, headerLength),
      `the parameter $${undeclared.name} is not declared: add "//   $${undeclared.name}  type  meaning" under "// Parameters:".`,
    );
  }
  const unused = header.parameters.find(({ name }) => !uses.some((use) => use.name === name));
  if (unused) throw new CypherFileError(file, unused.line, `the parameter $${unused.name} is declared but not used.`);
}

function withExamples(header: CypherHeader, inBody: readonly ExampleParameter[], file: string): CypherParameter[] {
  const examples = new Map<string, string>();
  for (const { name, value, line } of [...header.examples, ...inBody]) {
    if (!header.parameters.some((declared) => declared.name === name)) {
      throw new CypherFileError(file, line, `the example sets $${name}, which is not declared.`);
    }
    if (!examples.has(name)) examples.set(name, value);
  }
  return header.parameters.map(({ name, type, meaning }) => ({
    name,
    type,
    meaning,
    ...(examples.has(name) && { example: examples.get(name) }),
  }));
}

function lineAt(text: string, offset: number, headerLength: number): number {
  return headerLength + text.slice(0, offset).split('\n').length;
}
