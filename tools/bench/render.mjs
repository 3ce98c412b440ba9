// The report of the benchmark in Markdown.
import { renderAims } from './render/aims.mjs';
import { renderChains } from './render/chains.mjs';
import { renderGrowth } from './render/growth.mjs';
import { renderProfils } from './render/profils.mjs';
import { renderRows } from './render/rows.mjs';
import { renderHttp, renderLoad, renderStart } from './render/service.mjs';

export function renderBenchmarks(report) {
  const { machine, rounds, seed, data, minutes } = report;
  const { date, processor, cores, gibibytes, node, load, loadAtEnd } = machine;
  const sections = [
    '# Benchmarks',
    `Written by \`npm run bench\` in one run of ${Math.round(minutes)} minutes; all its figures are in [benchmarks.json](benchmarks.json).
${date}, ${processor}, ${cores} cores, ${gibibytes} GiB, Node ${node}. Load average ${load} at the start, ${loadAtEnd} at the end,
of which the benchmark's own processes are one or two: more means that others used the machine, which ratios of interleaved
rounds survive better than times do.`,
    `Every contender answers the same seeded queries (seed ${seed}) from the same data, v460 with ${data.metiers} métiers and ${data.steps} steps of
couverture ≥ 0.05, in a process of its own, warm. Answers are compared first, and a contender that answers otherwise is
shown as such. Then ${rounds} rounds, the contenders in turn. Times are medians of the rounds, with least and greatest; the ratio
is the contender's median to the engine's, so below 1 the engine loses.`,
    '`npm run bench -- --only path,http` runs some parts alone and `--quick` all of them in short, to the terminal.',
    renderMissing(report),
    renderAims(report),
    renderRows(report),
    renderChains(report),
    renderProfils(report),
    renderLoad(report.load),
    renderStart(report.start),
    renderHttp(report.http),
    renderGrowth(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** A run that was short, or that was ended, says what it lacks. */
function renderMissing({ rows, chains, load, start, http, growth }) {
  const missing = [
    ...(rows.length < 6 ? ['some questions'] : []),
    ...(chains ? [] : ['chains']),
    ...(load ? [] : ['loading']),
    ...(start ? [] : ['starting']),
    ...(http ? [] : ['HTTP']),
    ...(growth.length < 2 ? ['growth to 16×'] : []),
  ];
  if (missing.length === 0) return '';
  return `**This run is not whole: ${missing.join(', ')} not measured. Run \`npm run bench\` on a machine that does nothing else.**`;
}
