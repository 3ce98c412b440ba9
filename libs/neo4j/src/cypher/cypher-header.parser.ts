import { CypherFileError } from './cypher-file.error';

/** A parameter as its line in the header declares it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly line: number;
}

/** The value that an `Example: :param` line gives. */
export interface ExampleParameter {
  readonly name: string;
  /** A Cypher expression. */
  readonly value: string;
  readonly line: number;
}

/** What the comment lines at the top of a .cypher file say. */
export interface CypherHeader {
  readonly purpose: string;
  readonly parameters: readonly DeclaredParameter[];
  readonly examples: readonly ExampleParameter[];
}

type Section = 'none' | 'purpose' | 'parameters' | 'example';

interface HeaderDraft {
  section: Section;
  purpose: string[];
  parameters: DeclaredParameter[];
  examples: ExampleParameter[];
}

const paramCommand = /^:params?\s+`?([\p{L}\p{N}_]+)`?\s*(?:=>|:)\s*(\S.*?);?\s*$/u;

/** Reads `:param name => value`; undefined for anything else. */
export function parseParamCommand(text: string, line: number): ExampleParameter | undefined {
  const match = paramCommand.exec(text.trim());
  return match?.[1] && match[2] ? { name: match[1], value: match[2], line } : undefined;
}

/**
 * Reads the header: `Purpose:`, `Parameters:` and `Example:`, in `//` lines.
 *
 * @throws {CypherFileError} naming the line that is not written as it must be.
 */
export function parseCypherHeader(lines: readonly string[], file: string): CypherHeader {
  const draft: HeaderDraft = { section: 'none', purpose: [], parameters: [], examples: [] };
  lines.forEach((line, index) => {
    if (line.trim() !== '') readHeaderLine(draft, line.trim().replace(/^\/\//, ''), index + 1, file);
  });
  const purpose = draft.purpose.join(' ').trim();
  if (purpose === '') throw new CypherFileError(file, 1, 'the header has no purpose: begin with "// Purpose: …".');
  return { purpose, parameters: draft.parameters, examples: draft.examples };
}

function readHeaderLine(draft: HeaderDraft, comment: string, line: number, file: string): void {
  const keyword = /^\s*(Purpose|Parameters|Examples?)\s*:(.*)$/.exec(comment);
  if (keyword) {
    readKeyword(draft, keyword[1] ?? '', (keyword[2] ?? '').trim(), line, file);
  } else if (draft.section === 'purpose') {
    draft.purpose.push(comment.trim());
  } else if (draft.section === 'parameters' && comment.trim() !== '') {
    readParameter(draft, comment, line, file);
  } else if (draft.section === 'example' && comment.trim().startsWith(':param')) {
    readExample(draft, comment.trim(), line, file);
  }
}

function readKeyword(draft: HeaderDraft, keyword: string, rest: string, line: number, file: string): void {
  if (keyword === 'Purpose') {
    draft.section = 'purpose';
    draft.purpose.push(rest);
  } else if (keyword === 'Parameters') {
    draft.section = 'parameters';
    if (rest !== '' && !/^none\.?$/i.test(rest)) readParameter(draft, rest, line, file);
  } else {
    draft.section = 'example';
    if (rest.startsWith(':param')) readExample(draft, rest, line, file);
  }
}

function readParameter(draft: HeaderDraft, text: string, line: number, file: string): void {
  const match = /^\s*\$([\p{L}\p{N}_]+)\s+(\S.*?)\s{2,}(\S.*)$/u.exec(text);
  if (match?.[1] && match[2] && match[3]) {
    const [, name, type, meaning] = match;
    if (draft.parameters.some((known) => known.name === name)) {
      throw new CypherFileError(file, line, `the parameter $${name} is declared twice.`);
    }
    draft.parameters.push({ name, type, meaning: meaning.trim(), line });
    return;
  }
  const previous = draft.parameters.at(-1);
  if (text.trim().startsWith('$') || !previous) {
    throw new CypherFileError(
      file,
      line,
      'a parameter is declared as "//   $name  type  meaning", with two spaces before the meaning.',
    );
  }
  draft.parameters[draft.parameters.length - 1] = { ...previous, meaning: `${previous.meaning} ${text.trim()}` };
}

function readExample(draft: HeaderDraft, text: string, line: number, file: string): void {
  const example = parseParamCommand(text, line);
  if (!example) throw new CypherFileError(file, line, 'an example is written "// Example: :param name => value".');
  draft.examples.push(example);
}
