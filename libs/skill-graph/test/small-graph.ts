import { buildSkillGraph } from '../src';
import type { ItemView, SkillGraphSource } from '../src';

/** A source in which each métier requires the savoirs named, separated by blanks; a savoir is any word. */
export function savoirSource(savoirs: Record<string, string>): SkillGraphSource {
  const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');
  const codes = new Set(Object.values(savoirs).flatMap(split));
  return {
    metiers: Object.keys(savoirs),
    items: [...codes].map((code) => ({ code, nature: 'SAVOIR' })),
    links: Object.entries(savoirs).flatMap(([metier, words]) =>
      split(words).map((item) => ({ metier, item, coeurMetier: false })),
    ),
  };
}

/** The view SAVOIR of such a source. */
export function savoirView(savoirs: Record<string, string>): ItemView {
  return buildSkillGraph(savoirSource(savoirs)).view('SAVOIR');
}

/** A little of everything: two branches of the tree, a savoir-être, a savoir, and a métier that holds nothing. */
export const EVERYTHING: SkillGraphSource = {
  metiers: ['M2', 'M1', 'M3', 'M4'],
  items: [
    { code: '900', nature: 'SAVOIR' },
    { code: '100', nature: 'COMPETENCE', parent: '10' },
    { code: '101', nature: 'COMPETENCE', parent: '10' },
    { code: '200', nature: 'COMPETENCE', parent: '20' },
    { code: '10', nature: 'MACRO_COMPETENCE', parent: '4A1' },
    { code: '20', nature: 'MACRO_COMPETENCE', parent: '4B1' },
    { code: '30', nature: 'MACRO_COMPETENCE', parent: '4B2', savoirEtre: true },
    { code: '4A1', nature: 'OBJECTIF', parent: '4A' },
    { code: '4B1', nature: 'OBJECTIF', parent: '4B' },
    { code: '4B2', nature: 'OBJECTIF', parent: '4B' },
    { code: '4A', nature: 'ENJEU' },
    { code: '4B', nature: 'ENJEU' },
  ],
  links: [
    { metier: 'M1', item: '101', coeurMetier: false },
    { metier: 'M1', item: '100', coeurMetier: true },
    { metier: 'M1', item: '30', coeurMetier: true },
    { metier: 'M1', item: '900', coeurMetier: true },
    { metier: 'M2', item: '10', coeurMetier: true },
    { metier: 'M2', item: '200', coeurMetier: false },
    { metier: 'M3', item: '30', coeurMetier: false },
  ],
  mobilites: [{ de: 'M1', vers: 'M2', ordre: 3 }],
};
