// What a load of the sources writes into an empty Neo4j, prepared by the loader's own code.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';

const require = createRequire(import.meta.url);
const loader = (path) => require(join(workspaceRoot, 'apps/loader/dist', path));

export async function desiredDifference(sources) {
  const { romeGraph } = require(join(workspaceRoot, 'libs/domain/dist/index.js'));
  const { createContext } = loader('commands/load.command.js');
  const { prepareRelease, readSources } = loader('commands/prepare-release.js');
  const { sourcesOf } = loader('commands/load.pipeline.js');
  const { completePrepared } = loader('commands/complete-prepared.js');
  const { emptyGraph } = loader('graph/desired-graph.js');
  const { differenceOfLoad } = loader('sync/release-history.js');
  const context = createContext(true);
  const prepared = await prepareRelease(await readSources(sources, context), context);
  await completePrepared(prepared, sourcesOf(prepared));
  return differenceOfLoad(emptyGraph(romeGraph), prepared.desired.graph, new Date());
}
