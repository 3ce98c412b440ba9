import { createCli } from './cli';
import { exitCodeOf } from './failure';

// What every command takes most of its start for: it is refused to whatever is imported above.
jest.mock('neo4j-driver', () => refuse('neo4j-driver'));
jest.mock('@rome-graph/domain', () => refuse('@rome-graph/domain'));

function refuse(name: string): never {
  throw new Error(`${name} is loaded`);
}

/** What the command line prints, and the exit code that this ends with. */
async function run(...args: readonly string[]): Promise<{ printed: string; code: number }> {
  const printed: string[] = [];
  const write = (text: string): void => void printed.push(text);
  const cli = createCli({ version: '1.2.3', commit: null }).configureOutput({ writeOut: write, writeErr: write });
  const error: unknown = await cli.parseAsync([...args], { from: 'user' }).catch((reason: unknown) => reason);
  return { printed: printed.join(''), code: exitCodeOf(error) };
}

describe('the command line', () => {
  it.each([
    ['--version', 'rome-graph 1.2.3\n', 0],
    ['--help', /^Usage: rome \[options\] \[command\]/, 0],
    ['lod', /^error: unknown command 'lod'/, 2],
  ])('answers %s without driver and declaration of the graph', async (argument, expected, code) => {
    expect(await run(argument)).toEqual({ printed: expect.stringMatching(expected), code });
  });
});
