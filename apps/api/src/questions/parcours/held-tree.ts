import type { HeldGraph, HeldNodes } from '../../engine/held-graph/held-graph';
import { metierLabel } from '../../engine/held-graph/held-model';
import { textOf } from '../../vocabulary/held-lists';
import type { ElementDArborescence, NiveauDArborescence } from './parcours.types';

/** The levels of the tree, from its top: each with the field that leads to the one above, and the property that its codes are. */
const levels: readonly {
  readonly niveau: NiveauDArborescence;
  readonly label: string;
  readonly above?: string;
  readonly code: string;
  readonly codeOgr?: string;
}[] = [
  { niveau: 'DOMAINE', label: 'DomaineCompetence', code: 'code' },
  { niveau: 'ENJEU', label: 'Enjeu', above: 'domaineCompetence', code: 'code' },
  { niveau: 'OBJECTIF', label: 'Objectif', above: 'enjeu', code: 'code' },
  { niveau: 'MACRO_COMPETENCE', label: 'MacroCompetence', above: 'objectif', code: 'code', codeOgr: 'codeOgr' },
  { niveau: 'COMPETENCE', label: 'Competence', above: 'macroCompetence', code: 'codeOgr', codeOgr: 'codeOgr' },
];

/** A level as the snapshot holds it, by the places of its nodes. */
interface Level {
  readonly nodes: HeldNodes;
  /** The place of what each is in, among the level above. */
  readonly parents: readonly (number | undefined)[];
  readonly codes: readonly string[];
  /** How many métiers mobilise each, or something under it. */
  readonly metiers: Uint32Array;
  /** How many compétences are under each. */
  readonly competences: Uint32Array;
}

const counted = new WeakMap<HeldGraph, readonly Level[]>();

/** What lies right under a code of the tree of compétences, or at its top, by code; empty where nothing does. */
export function elementsUnder(held: HeldGraph, parent: string | null): ElementDArborescence[] {
  let tree = counted.get(held);
  if (!tree) counted.set(held, (tree = treeOf(held)));
  const found = tree.flatMap((level, depth) => {
    const above = tree[depth - 1];
    const place = parent === null ? undefined : above?.codes.indexOf(parent);
    if (depth === 0 ? parent !== null : place === undefined || place < 0) return [];
    return level.codes.flatMap((_, node) => (level.parents[node] === place ? [elementOf(level, depth, node)] : []));
  });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function elementOf({ nodes, codes, metiers, competences }: Level, depth: number, node: number): ElementDArborescence {
  const { niveau, codeOgr } = levels[depth] ?? { niveau: 'DOMAINE' };
  return {
    niveau,
    code: codes[node] ?? '',
    codeOgr: codeOgr === undefined ? null : textOf<string>(nodes, node, codeOgr),
    libelle: textOf<string>(nodes, node, 'libelle'),
    competences: competences[node] ?? 0,
    metiers: metiers[node] ?? 0,
  };
}

function treeOf(held: HeldGraph): Level[] {
  const tree = levels.map(({ label, above, code }): Level => {
    const nodes = held.nodes(label);
    const places = Array.from({ length: nodes.count }, (_, node) => node);
    return {
      nodes,
      parents: places.map((node) => (above === undefined ? undefined : nodes.linked(above).single(node))),
      codes: places.map((node) => String(nodes.value(node, code))),
      metiers: new Uint32Array(nodes.count),
      competences: new Uint32Array(nodes.count),
    };
  });
  countMetiers(held, tree);
  const last = tree.length - 1;
  tree[last]?.parents.forEach((macro) =>
    climb(tree, last - 1, macro, ({ competences }, node) => {
      competences[node] = (competences[node] ?? 0) + 1;
      return true;
    }),
  );
  return tree;
}

/** Each métier once for all that it mobilises under an element. */
function countMetiers(held: HeldGraph, tree: readonly Level[]): void {
  const metiers = held.nodes(metierLabel);
  const mobilised = ['competences', 'macroCompetences'].map((field, up) => ({
    links: metiers.linked(field),
    depth: tree.length - 1 - up,
  }));
  const counters = tree.map(({ codes }) => new Int32Array(codes.length).fill(-1));
  for (let metier = 0; metier < metiers.count; metier++) {
    for (const { links, depth } of mobilised) {
      for (const link of links.of(metier)) {
        climb(tree, depth, links.end(link), (level, node, at) => {
          const last = counters[at];
          if (!last || last[node] === metier) return false;
          last[node] = metier;
          level.metiers[node] = (level.metiers[node] ?? 0) + 1;
          return true;
        });
      }
    }
  }
}

/** Goes from an element to the top, for as long as `visit` says to. */
function climb(
  tree: readonly Level[],
  depth: number,
  from: number | undefined,
  visit: (level: Level, node: number, depth: number) => boolean,
): void {
  let node = from;
  for (let at = depth; at >= 0 && node !== undefined; at--) {
    const level = tree[at];
    if (!level || !visit(level, node, at)) return;
    node = level.parents[node];
  }
}
