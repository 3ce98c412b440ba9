// What AiresThread runs: the source of an engine comes in, the aires go out.
import { parentPort, workerData } from 'node:worker_threads';
import type { SkillGraphSource } from '@rome-graph/skill-graph';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import { findAires } from '../graph/aires.finder';

parentPort?.postMessage(findAires(buildSkillGraph(workerData as SkillGraphSource).view('TOUT')));
