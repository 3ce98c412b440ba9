import { inFrenchOrder } from '../../../src/metiers/french-order';
import type { FicheDomaineCompetence } from '../../../src/questions/fiche/fiche-competences.types';
import type { Branch } from './fiche.row';

/** The branches of a fiche, in order of code, put together by domaine, enjeu and objectif. */
export function competenceTree(branches: readonly Branch[]): FicheDomaineCompetence[] {
  return group(branches, 'domaine').map(([domaine, ofDomaine]) => ({
    ...domaine,
    enjeux: group(ofDomaine, 'enjeu').map(([enjeu, ofEnjeu]) => ({
      ...enjeu,
      objectifs: group(ofEnjeu, 'objectif').map(([objectif, ofObjectif]) => ({
        ...objectif,
        macroCompetences: ofObjectif.map(({ macroCompetence }) => ({
          ...macroCompetence,
          competences: inFrenchOrder(macroCompetence.competences),
        })),
      })),
    })),
  }));
}

type Level = 'domaine' | 'enjeu' | 'objectif';

function group(branches: readonly Branch[], level: Level): [Branch[Level], Branch[]][] {
  const groups = new Map<string, [Branch[Level], Branch[]]>();
  for (const branch of branches) {
    const { code } = branch[level];
    const known = groups.get(code);
    if (known) known[1].push(branch);
    else groups.set(code, [branch[level], [branch]]);
  }
  return [...groups.values()];
}
