// Chains by every critère, each with every contrainte: the engine, an earlier engine if there is one, and the peers that can
// answer the same. Each query is timed by itself: p50 and p99 over the pairs; answers are compared first.
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { Contender } from '../contender.mjs';
import { same } from '../measure.mjs';
import { quantiles } from '../statistics.mjs';

const criteres = ['FORCE', 'GOULOT', 'PAS'];
const masks = ['eviterReglementes', 'grandsDomaines', 'cadre', 'riasec'];
const peers = ['NetworKit', 'igraph', 'networkx', 'scipy'];
const engineScript = 'libs/skill-graph/dist/index.js';

/** What is asked at each niveau, and the most milliseconds that the issue wants of it: p50, p99. */
export const chainQuestions = [
  ...criteres.flatMap((critere) => [
    question({ critere }, critere === 'FORCE' ? [0.05, 1.5] : [0.5, 3]),
    question({ critere, contrainte: 'eviter' }, [0.5, 3]),
    ...masks.map((mask) => question({ critere, contrainte: 'mask', mask }, [0.5, 3])),
    question({ critere, contrainte: 'etapesMax', etapesMax: 3 }, [0.5, 3]),
    question({ critere, contrainte: 'nombre', nombre: 5 }, [2, 10]),
    question({ critere, contrainte: 'via' }, [0.5, 10]),
  ]),
  ...['MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU'].flatMap((niveau) =>
    criteres.flatMap((critere) => [
      question({ niveau, critere, first: true }, [10, 60]),
      question({ niveau, critere }, [10, 50]),
    ]),
  ),
];

function question(asked, wanted) {
  return { ...asked, wanted };
}

/**
 * Asks all questions on a release, or those that `keep` keeps. `before` is another clone, whose engine is asked, too; a row
 * lasts about `seconds` for an engine and half as long for a peer, which then answers fewer pairs.
 */
export async function measureChains({ data, queries, python, before, keep = () => true, only = peers, seconds, say }) {
  const contenders = [
    engineContender('rome-graph', data, workspaceRoot),
    ...(before ? [engineContender('before', data, before)] : []),
    ...only.map((name) => new Contender(name, python, [peer('chains_peers.py'), name, data])),
  ];
  try {
    for (const contender of contenders) await contender.ready();
    const rows = [];
    for (const { wanted, ...asked } of chainQuestions.filter(keep)) {
      const measured = await measureRow(asked, queries, contenders, 1000 * seconds);
      rows.push({ question: asked, wanted, queries: queries.length, measured });
      say(`${titleOf(asked)}: ${measured.map(told).join(', ')}`);
    }
    return rows;
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

function engineContender(name, data, root) {
  const options = ['--expose-gc', '--max-old-space-size=12288'];
  return new Contender(name, process.execPath, [...options, peer('chains-engine.mjs'), data, join(root, engineScript)]);
}

function peer(name) {
  return join(workspaceRoot, 'tools/bench/peers', name);
}

async function measureRow(asked, queries, contenders, budgetMs) {
  const measured = [];
  let expected;
  for (const contender of contenders) {
    const own = peers.includes(contender.name) ? budgetMs / 2 : budgetMs;
    const { times, results } = await contender.request({ question: asked, queries, budgetMs: own });
    expected ??= results;
    if (times.length === 0 && contender !== contenders[0]) continue;
    const differing = results.filter((result, index) => index < expected.length && !same(result, expected[index]));
    measured.push({ name: contender.name, asked: times.length, ...quantiles(times), differing: differing.length });
  }
  return measured;
}

/** A question in words. */
export function titleOf({ niveau = '', critere, contrainte, mask, etapesMax, nombre, first }) {
  const limit = { mask, etapesMax: `etapesMax ${etapesMax}`, nombre: `nombre ${nombre}` }[contrainte] ?? contrainte;
  return [niveau, critere, limit, first && 'first'].filter((word) => word).join(' ');
}

function told({ name, p50, p99, asked, differing }) {
  const times = p50 === undefined ? 'none in time' : `${p50.toPrecision(2)} / ${p99.toPrecision(2)} ms`;
  return `${name} ${times} (${asked}${differing ? `, ${differing} differ` : ''})`;
}
