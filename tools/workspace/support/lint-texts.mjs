// What ESLint says of texts, were they files of the workspace: reads `[{ path, text }]` from stdin, prints the rules broken by
// each, in order. One process for all of them, since most of the time goes into loading ESLint and the graph of projects.
import { text } from 'node:stream/consumers';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

// The rule on directions reads the graph of projects as it was kept last, which may be of another commit.
await createProjectGraphAsync();
const eslint = new ESLint();
const broken = [];
for (const { path, text: content } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(content, { filePath: path });
  broken.push((result?.messages ?? []).map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(broken));
