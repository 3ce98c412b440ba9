import type { HeldNodes } from '../../engine/held-graph/held-graph';
import type {
  FicheAppellation,
  FicheCodeExterne,
  FicheContexte,
  FicheFap,
  FicheMobilite,
  FicheSecteur,
  FicheTypeContexte,
} from './fiche-entourage.types';
import {
  byLabel,
  elementOf,
  flagOf,
  libelleOf,
  listed,
  listedIfKnown,
  principalFirst,
  put,
  textOf,
} from '../../vocabulary/held-lists';

/** The names of a métier, in the alphabetical order of French. */
export function appellationsOf(metiers: HeldNodes, metier: number): FicheAppellation[] {
  const links = metiers.linked('appellations');
  const { target } = links;
  const make = (link: number): FicheAppellation => ({
    codeOgr: target.key(links.end(link)),
    libelle: libelleOf(target, links.end(link)),
    libelleCourt: textOf(target, links.end(link), 'libelleCourt'),
    peuUsitee: flagOf(target, links.end(link), 'peuUsitee') ?? false,
    classification: target.value(links.end(link), 'classification') as FicheAppellation['classification'],
  });
  return listed(links, metier, make, byLabel(links));
}

/** The contextes of a métier by type, in the order of the codes of the types, which are numbers. */
export function contextesOf(metiers: HeldNodes, metier: number): FicheTypeContexte[] {
  const links = metiers.linked('contextesTravail');
  const types = links.target.linked('typeContexte');
  const byType = new Map<number, FicheContexte[]>();
  for (const link of links.of(metier).sort(byLabel(links))) {
    const type = types.single(links.end(link));
    if (type === undefined) continue;
    const contexte = { codeOgr: links.target.key(links.end(link)), libelle: libelleOf(links.target, links.end(link)) };
    put(byType, type, contexte);
  }
  return [...byType]
    .map(([type, contextes]) => ({
      code: types.target.key(type),
      libelle: libelleOf(types.target, type),
      contextes,
    }))
    .sort((a, b) => Number(a.code) - Number(b.code) || (a.code < b.code ? -1 : 1));
}

/** The secteurs of a métier, the principal one first, each with those of its sous-secteurs where the métier is exercised. */
export function secteursOf(metiers: HeldNodes, metier: number): FicheSecteur[] {
  const links = metiers.linked('secteursActivite');
  const sousSecteurs = metiers.linked('sousSecteursActivite');
  const secteurs = sousSecteurs.target.linked('secteurActivite');
  const sorted = sousSecteurs.of(metier).sort(byLabel(sousSecteurs));
  const make = (link: number): FicheSecteur => ({
    ...elementOf(links.target, links.end(link)),
    principal: links.value(link, 'principal') as boolean,
    sousSecteurs: sorted
      .filter((sous) => secteurs.single(sousSecteurs.end(sous)) === links.end(link))
      .map((sous) => elementOf(sousSecteurs.target, sousSecteurs.end(sous))),
  });
  return listed(links, metier, make, principalFirst(links));
}

/** The mobilités that the fiche of a métier proposes, in its order. */
export function mobilitesOf(metiers: HeldNodes, metier: number): FicheMobilite[] {
  const links = metiers.linked('mobilites');
  const make = (link: number): FicheMobilite => ({
    ordre: links.value(link, 'ordre') as number,
    metier: { code: metiers.key(links.end(link)), libelle: libelleOf(metiers, links.end(link)) },
  });
  const ordre = (link: number): number => links.value(link, 'ordre') as number;
  return listed(links, metier, make, (a, b) => ordre(a) - ordre(b) || a - b);
}

/** The familles professionnelles of a métier, in the order of the codes. */
export function fapsOf(metiers: HeldNodes, metier: number): FicheFap[] | null {
  const links = metiers.linked('faps');
  return listedIfKnown(links, metier, (link) => ({
    ...elementOf(links.target, links.end(link)),
    edition: links.target.value(links.end(link), 'edition') as string,
    viaParent: links.value(link, 'viaParent') as boolean,
    qualifications: links.value(link, 'qualifications') as string | null,
  }));
}

/** The codes of other nomenclatures that correspond to a métier, in the order of nomenclature, version and code. */
export function codesExternesOf(metiers: HeldNodes, metier: number): FicheCodeExterne[] | null {
  const links = metiers.linked('codesExternes');
  const { target } = links;
  return listedIfKnown(links, metier, (link) => ({
    nomenclature: target.value(links.end(link), 'nomenclature') as string,
    version: textOf(target, links.end(link), 'version'),
    code: target.value(links.end(link), 'code') as string,
    libelle: textOf(target, links.end(link), 'libelle'),
    sens: links.value(link, 'sens') as FicheCodeExterne['sens'],
    source: links.value(link, 'source') as string | null,
  }));
}
