import type { Derive } from '@rome-graph/domain';
import type { ItemView, SkillGraph } from '@rome-graph/skill-graph';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import type { Graph } from '../graph/desired-graph';
import { skillGraphSource } from '../graph/skill-graph.source';
import { keysOf, labelReader } from './subjects';

/** How many of the nearest métiers are compared. */
const neighbours = 10;

/** The drift of every métier that two releases have in common, those whose content moved most first. */
export function driftBetween(former: Graph, current: Graph): Derive[] {
  const [before, after] = [former, current].map((graph) => buildSkillGraph(skillGraphSource(graph))) as [
    SkillGraph,
    SkillGraph,
  ];
  const [viewBefore, viewAfter] = [before.view('TOUT'), after.view('TOUT')];
  const [labels, formerLabels] = [labelReader(former, current), labelReader(current, former)];
  return before.metiers
    .filter((metier) => after.has(metier))
    .map((metier) => {
      const libelle = labels('Metier', metier) ?? metier;
      const renomme = formerLabels('Metier', metier) !== libelle;
      return {
        metier,
        libelle,
        renomme,
        ...itemDrift(metier, viewBefore, viewAfter),
        ...neighbourDrift(metier, viewBefore, viewAfter),
      };
    })
    .sort(byDrift);
}

/** What moved most first: by Jaccard of the items, then overlap of the neighbours, then code. */
function byDrift(a: Derive, b: Derive): number {
  return a.jaccard - b.jaccard || a.recouvrement - b.recouvrement || (a.metier < b.metier ? -1 : 1);
}

function itemDrift(
  metier: string,
  before: ItemView,
  after: ItemView,
): Pick<Derive, 'itemsAvant' | 'itemsApres' | 'itemsCommuns' | 'jaccard'> {
  const [itemsBefore, itemsAfter] = [itemsOf(before, metier), itemsOf(after, metier)];
  const union = keysOf(itemsBefore, itemsAfter).length;
  const itemsCommuns = itemsBefore.size + itemsAfter.size - union;
  return {
    itemsAvant: itemsBefore.size,
    itemsApres: itemsAfter.size,
    itemsCommuns,
    jaccard: union === 0 ? 1 : itemsCommuns / union,
  };
}

function itemsOf(view: ItemView, metier: string): ReadonlyMap<string, string> {
  return new Map(view.items(metier).map(({ nature, code }) => [`${nature} ${code}`, code]));
}

function neighbourDrift(
  metier: string,
  before: ItemView,
  after: ItemView,
): Pick<Derive, 'voisinsAvant' | 'voisinsApres' | 'voisinsCommuns' | 'recouvrement'> {
  const [voisinsAvant, voisinsApres] = [nearest(before, metier), nearest(after, metier)] as const;
  const voisinsCommuns = voisinsAvant.filter((code) => voisinsApres.includes(code)).length;
  const most = Math.max(voisinsAvant.length, voisinsApres.length);
  return { voisinsAvant, voisinsApres, voisinsCommuns, recouvrement: most === 0 ? 1 : voisinsCommuns / most };
}

function nearest(view: ItemView, metier: string): string[] {
  return view.metiersProches(metier, 'COUVERTURE', neighbours).map(({ metier: code }) => code);
}
