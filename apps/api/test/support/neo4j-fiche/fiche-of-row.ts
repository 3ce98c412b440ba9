import { inFrenchOrder } from '../../../src/metiers/french-order';
import { competenceTree } from './competence-tree';
import type { FicheAppellation } from '../../../src/questions/fiche/fiche-entourage.types';
import type { FicheRow } from './fiche.row';
import type { FicheMetier } from '../../../src/questions/fiche/fiche.type';

/** The fiche of a row of fiche.cypher, each list in its order: as the API made it while it asked Neo4j, and what it is compared with since. */
export function ficheOf({ metier, branches, ...row }: FicheRow, release: string): FicheMetier {
  const { code, codeOgr, libelle, riasecMajeur, riasecMineur, definition, accesEmploi, ...caracteristiques } = metier;
  return {
    ...row,
    code,
    codeOgr,
    intitule: libelle,
    riasecMajeur,
    riasecMineur,
    definition,
    accesEmploi,
    caracteristiques,
    competences: competenceTree(branches),
    savoirs: inFrenchOrder(row.savoirs).map((categorie) => ({
      ...categorie,
      savoirs: groupedInOrder(categorie.savoirs, ({ sousCategorie }) => sousCategorie),
    })),
    contextes: row.contextes.map((type) => ({ ...type, contextes: inFrenchOrder(type.contextes) })),
    certifications: inOrderWithin(row.certifications ?? [], ({ niveauEuropeen }) => niveauEuropeen),
    secteurs: inOrderWithin(row.secteurs, ({ principal }) => principal).map((secteur) => ({
      ...secteur,
      sousSecteurs: inFrenchOrder(secteur.sousSecteurs),
    })),
    centresInteret: inOrderWithin(row.centresInteret, ({ principal }) => principal),
    themes: inFrenchOrder(row.themes),
    formacodes: inFrenchOrder(row.formacodes ?? []),
    release,
  };
}

/** The names of a métier other than its intitulé, in the order of French; those little used come last, or not at all. */
export function synonymesOf(appellations: readonly FicheAppellation[], peuUsitees: boolean): FicheAppellation[] {
  const synonymes = inFrenchOrder(appellations.filter(({ classification }) => classification === 'SYNONYME'));
  const usual = synonymes.filter(({ peuUsitee }) => !peuUsitee);
  return peuUsitees ? [...usual, ...synonymes.filter(({ peuUsitee }) => peuUsitee)] : usual;
}

/** The order that Cypher gave to the groups, and that of French within each. */
function inOrderWithin<T extends { readonly libelle: string | null }>(
  things: readonly T[],
  group: (thing: T) => unknown,
): T[] {
  const groups = new Map<unknown, T[]>();
  for (const thing of things) groups.set(group(thing), [...(groups.get(group(thing)) ?? []), thing]);
  return [...groups.values()].flatMap(inFrenchOrder);
}

/** The groups in the order of French, then what is in each. */
function groupedInOrder<T extends { readonly libelle: string }>(
  things: readonly T[],
  group: (thing: T) => string | null,
): T[] {
  const names = inFrenchOrder([...new Set(things.map(group))].map((libelle) => ({ libelle })));
  return names.flatMap(({ libelle }) => inFrenchOrder(things.filter((thing) => group(thing) === libelle)));
}
