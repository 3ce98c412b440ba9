import type { NodeDeclaration } from '@rome-graph/domain';
import type {
  MobiliteSource,
  NatureItem,
  SkillGraphSource,
  SkillItemSource,
  SkillLinkSource,
} from '@rome-graph/skill-graph';
import type { Graph, NodeSet } from './desired-graph';
import { nodesOf, positionOf, relationshipsOf } from './desired-graph';

const natureOfLabel: Readonly<Record<string, NatureItem>> = {
  Competence: 'COMPETENCE',
  MacroCompetence: 'MACRO_COMPETENCE',
  Objectif: 'OBJECTIF',
  Enjeu: 'ENJEU',
  Savoir: 'SAVOIR',
};

/** What the path engine needs of a graph: its métiers, the items they hold, the tree of compétences, the mobilités. */
export function skillGraphSource(graph: Graph): SkillGraphSource {
  return {
    metiers: [...nodesOf(graph, 'Metier').keys()],
    items: [...graph.nodes].flatMap(([declared, set]) => itemsOf(graph, declared, set)),
    links: ['MOBILISE', 'REQUIERT'].flatMap((type) => linksOf(graph, type)),
    mobilites: mobilitesOf(graph),
  };
}

function itemsOf(graph: Graph, declared: NodeDeclaration, set: NodeSet): SkillItemSource[] {
  const nature = natureOfLabel[declared.label];
  if (!nature) return [];
  const parents = parentsOf(graph, declared.label);
  const categorie = declared.properties.findIndex(({ name }) => name === 'categorie');
  return [...set].map(([code, values]) => {
    const parent = parents.get(code);
    return { code, nature, savoirEtre: values[categorie] === 'SAVOIR_ETRE', ...(parent !== undefined && { parent }) };
  });
}

/** The item just above each item of a label; the domaines above the enjeux are no items. */
function parentsOf(graph: Graph, label: string): Map<string, string> {
  const parents = new Map<string, string>();
  for (const [declared, set] of relationshipsOf(graph, 'RELEVE_DE')) {
    if (declared.from !== label || !natureOfLabel[declared.to]) continue;
    for (const [code, targets] of set) for (const parent of targets.keys()) parents.set(code, parent);
  }
  return parents;
}

function linksOf(graph: Graph, type: string): SkillLinkSource[] {
  return relationshipsOf(graph, type).flatMap(([declared, set]) => {
    const coeurMetier = positionOf(declared, 'coeurMetier');
    return [...set].flatMap(([metier, targets]) =>
      [...targets].map(([item, values]) => ({ metier, item, coeurMetier: values[coeurMetier] !== null })),
    );
  });
}

function mobilitesOf(graph: Graph): MobiliteSource[] {
  return relationshipsOf(graph, 'PERMET_MOBILITE').flatMap(([declared, set]) => {
    const ordre = positionOf(declared, 'ordre');
    return [...set].flatMap(([de, targets]) =>
      [...targets].map(([vers, values]) => ({ de, vers, ordre: Number(values[ordre]) })),
    );
  });
}
