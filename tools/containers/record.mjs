// docs/containers-proof.md: what the last recorded run of the proofs saw.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { largestMb } from './images.mjs';

const file = join(workspaceRoot, 'docs/containers-proof.md');
const number = (value) => value.toFixed(value < 10 ? 1 : 0);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
const inCell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

const saidOf = ({ first, former, current }) => [...new Set([first, former, current].map(({ said }) => said))];

/** Writes the page of a run in which everything passed. */
export async function record({ proof, images, faults, sources }) {
  const date = new Date().toISOString().slice(0, 10);
  const text = `<!-- Written by \`npm run containers:prove -- --record\`: what one run saw. -->

# What the containers did

${date}, ${cpus().length} cores and ${Math.round(totalmem() / 2 ** 30)} GiB that others used as well (times are of that machine and hour), podman and runc, the
stand-ins of [containers.md](containers.md#stand-ins); ${saidOf(sources).join(', ')}.

## The log

${table(
  ['proof', 'seconds', 'what was seen'],
  proof.lines.map(({ what, seconds, said }) => [what, number(seconds), said]),
)}

## Faults, and what clients saw

Two clients asked every 200 ms, each whether or not the question before was answered. « engine » is answered from memory; « Neo4j and engine »
must be answered by both of the same release. Errors by their code, and the time from the first to the last.

${table(['fault', 'what it did', 'question', 'asked', 'errors', 'longest answer'], faults.flatMap(rowsOfFault))}

## Images

At most ${largestMb} MB each.

${table(
  ['image', 'layer', 'MB'],
  Object.entries(images).flatMap(([name, { mb, baseMb, layers, packages }]) => [
    [`rome-graph-${name}`, 'node:20-bookworm-slim (the stand-in)', number(baseMb)],
    ...layers.map(({ mb: size, by }) => ['', `\`${by.slice(0, 60)}\``, number(size)]),
    ['', `all, with ${packages} packages of npm`, number(mb)],
  ]),
)}
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function rowsOfFault({ what, said, seen }) {
  return seen.map(({ name, asked, errors, outageMs, longestMs }, place) => {
    const failed = Object.entries(errors).map(([code, times]) => `${times} ${code}`);
    const during = failed.length === 0 ? 'none' : `${failed.join(', ')} in ${number(outageMs / 1_000)} s`;
    return [place === 0 ? what : '', place === 0 ? said : '', name, asked, during, `${number(longestMs / 1_000)} s`];
  });
}
