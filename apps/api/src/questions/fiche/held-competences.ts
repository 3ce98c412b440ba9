import type { CoeurMetier } from '../../vocabulary/enumerations';
import type { HeldNodes } from '../../engine/held-graph/held-graph';
import type {
  FicheCategorieSavoir,
  FicheCompetence,
  FicheDomaineCompetence,
  FicheMacroCompetence,
  FicheSavoir,
} from './fiche-competences.types';
import type { FicheElement } from '../../vocabulary/fiche-preparation.types';
import { byLabel, elementOf, libelleOf, put, textOf } from '../../vocabulary/held-lists';
import { inFrenchOrder } from '../../metiers/french-order';

/** A macro-compétence of a fiche, by itself or by its compétences, with where it stands in the tree. */
interface Branch {
  readonly code: string;
  /** Objectif, enjeu and domaine. */
  readonly above: readonly [FicheElement, FicheElement, FicheElement];
  readonly macroCompetence: FicheMacroCompetence;
}

/** The compétences of a métier, by domaine, enjeu, objectif and macro-compétence, in the order of the codes. */
export function competencesOf(metiers: HeldNodes, metier: number): FicheDomaineCompetence[] {
  const branches = branchesOf(metiers, metier);
  return grouped(branches, ({ above }) => above[2]).map(([domaine, ofDomaine]) => ({
    ...domaine,
    enjeux: grouped(ofDomaine, ({ above }) => above[1]).map(([enjeu, ofEnjeu]) => ({
      ...enjeu,
      objectifs: grouped(ofEnjeu, ({ above }) => above[0]).map(([objectif, ofObjectif]) => ({
        ...objectif,
        macroCompetences: ofObjectif.map(({ macroCompetence }) => macroCompetence),
      })),
    })),
  }));
}

function branchesOf(metiers: HeldNodes, metier: number): Branch[] {
  const own = metiers.linked('macroCompetences');
  const macros = own.target;
  const coeurs = new Map(own.of(metier).map((link) => [own.end(link), coeurOf(own.value(link, 'coeurMetier'))]));
  const below = competencesByMacro(metiers, metier);
  const branches: Branch[] = [];
  for (const macro of new Set([...coeurs.keys(), ...below.keys()])) {
    const above = aboveOf(macros, macro);
    if (!above) continue;
    const code = macros.value(macro, 'code') as string;
    const macroCompetence = {
      codeOgr: macros.key(macro),
      code,
      libelle: libelleOf(macros, macro),
      mobilisee: coeurs.has(macro),
      coeurMetier: coeurs.get(macro) ?? null,
      competences: below.get(macro) ?? [],
    };
    branches.push({ code, above, macroCompetence });
  }
  return branches.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The compétences that a métier mobilises, in the alphabetical order of French, by the place of their macro-compétence. */
function competencesByMacro(metiers: HeldNodes, metier: number): Map<number, FicheCompetence[]> {
  const links = metiers.linked('competences');
  const { target } = links;
  const macroCompetence = target.linked('macroCompetence');
  const byMacro = new Map<number, FicheCompetence[]>();
  for (const link of links.of(metier).sort(byLabel(links))) {
    const competence = links.end(link);
    const macro = macroCompetence.single(competence);
    if (macro === undefined) continue;
    const described = {
      codeOgr: target.key(competence),
      libelle: libelleOf(target, competence),
      coeurMetier: coeurOf(links.value(link, 'coeurMetier')),
    };
    put(byMacro, macro, described);
  }
  return byMacro;
}

/** What a macro-compétence belongs to; undefined of one that stands outside the tree. */
function aboveOf(macros: HeldNodes, macro: number): Branch['above'] | undefined {
  const objectifs = macros.linked('objectif');
  const objectif = objectifs.single(macro);
  if (objectif === undefined) return undefined;
  const enjeux = objectifs.target.linked('enjeu');
  const enjeu = enjeux.single(objectif);
  if (enjeu === undefined) return undefined;
  const domaines = enjeux.target.linked('domaineCompetence');
  const domaine = domaines.single(enjeu);
  if (domaine === undefined) return undefined;
  return [elementOf(objectifs.target, objectif), elementOf(enjeux.target, enjeu), elementOf(domaines.target, domaine)];
}

/** The savoirs of a métier by catégorie, then by sous-catégorie, each in the alphabetical order of French. */
export function savoirsOf(metiers: HeldNodes, metier: number): FicheCategorieSavoir[] {
  const links = metiers.linked('savoirs');
  const categories = links.target.linked('categorieSavoir');
  const byCategorie = new Map<number, FicheSavoir[]>();
  for (const link of links.of(metier).sort(byLabel(links))) {
    const savoir = links.end(link);
    const categorie = categories.single(savoir);
    if (categorie === undefined) continue;
    put(byCategorie, categorie, {
      codeOgr: links.target.key(savoir),
      libelle: libelleOf(links.target, savoir),
      sousCategorie: textOf<string>(links.target, savoir, 'sousCategorie'),
      coeurMetier: coeurOf(links.value(link, 'coeurMetier')),
    });
  }
  return [...byCategorie]
    .sort(([a], [b]) => categories.target.rank(a) - categories.target.rank(b))
    .map(([categorie, savoirs]) => ({
      code: categories.target.key(categorie),
      libelle: libelleOf(categories.target, categorie),
      savoirs: bySousCategorie(savoirs),
    }));
}

/** Those without one first; within each as they stood. */
function bySousCategorie(savoirs: readonly FicheSavoir[]): FicheSavoir[] {
  const groups = new Map<string | null, FicheSavoir[]>();
  for (const savoir of savoirs) put(groups, savoir.sousCategorie, savoir);
  const names = inFrenchOrder([...groups.keys()].sort().map((libelle) => ({ libelle })));
  return names.flatMap(({ libelle }) => groups.get(libelle) ?? []);
}

function coeurOf(value: unknown): CoeurMetier | null {
  return value as CoeurMetier | null;
}

/** What has one thing above it together, in the order in which these first come. */
function grouped(branches: readonly Branch[], above: (branch: Branch) => FicheElement): [FicheElement, Branch[]][] {
  const groups = new Map<string, [FicheElement, Branch[]]>();
  for (const branch of branches) {
    const element = above(branch);
    const known = groups.get(element.code);
    if (known) known[1].push(branch);
    else groups.set(element.code, [element, [branch]]);
  }
  return [...groups.values()];
}
