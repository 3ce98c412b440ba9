// Time and peak memory of reading each real workbook, each reading in a process of its own, beside a process that only loads
// the same code. Linux only: the peak is VmHWM. Needs the build of the loader and the files of ../shared/rome.
// Usage: node tools/bench/workbooks.mjs [../shared/rome] [--json]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = 5;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [folder = join(root, '..', 'shared', 'rome')] = process.argv.slice(2).filter((argument) => argument !== '--json');

const program = `
  const { readFileSync } = require('node:fs');
  const { readWorkbook } = require(${JSON.stringify(join(root, 'libs/rome-files/dist/sources/workbook/workbook.reader.js'))});
  const path = process.argv[1];
  const since = performance.now();
  const reading = path ? readWorkbook({ name: path, origin: path, bytes: readFileSync(path) }) : Promise.resolve({ sheets: [] });
  reading.then(({ sheets }) => {
    const peak = /VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    console.log(JSON.stringify({ seconds: (performance.now() - since) / 1000, mebibytes: peak / 1024, rows }));
  });`;

function measure(path) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program, ...(path ? [path] : [])]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}

function summary(name, path) {
  const results = Array.from({ length: runs }, () => measure(path));
  const sorted = (key) => results.map((result) => result[key]).sort((a, b) => a - b);
  return { name, rows: results[0].rows, seconds: sorted('seconds'), mebibytes: sorted('mebibytes') };
}

const range = (values, digits) =>
  [values[0], values[Math.floor(values.length / 2)], values.at(-1)].map((value) => value.toFixed(digits)).join(' / ');

const workbooks = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const summaries = [
  summary('(nothing: the code alone)', undefined),
  ...workbooks.map((name) => summary(name, resolve(folder, name))),
];
if (process.argv.includes('--json')) console.log(JSON.stringify({ runs, loadavg: loadavg(), summaries }, undefined, 2));
else {
  console.log(`${runs} runs each, load average ${loadavg()[0].toFixed(1)}; min / median / max\n`);
  console.log('| workbook | rows | seconds | peak memory, MiB |\n| --- | --- | --- | --- |');
  for (const { name, rows, seconds, mebibytes } of summaries) {
    console.log(`| ${name} | ${rows} | ${range(seconds, 2)} | ${range(mebibytes, 0)} |`);
  }
}
