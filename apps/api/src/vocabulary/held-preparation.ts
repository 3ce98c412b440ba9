import type { HeldGraph, HeldLinks, HeldNodes } from '../engine/held-graph/held-graph';
import { metierLabel } from '../engine/held-graph/held-model';
import type { FicheCertification, FicheCorrespondance } from './fiche-preparation.types';
import type { LinkOrder } from './held-lists';
import { byLabel, elementOf, libelleOf, listedIfKnown, textOf } from './held-lists';

/** The certifications that prepare for a métier, by level, those of an unknown one last. */
export function certificationsOf(metiers: HeldNodes, metier: number): FicheCertification[] | null {
  const links = metiers.linked('certifications');
  const { target } = links;
  const make = (link: number): FicheCertification => {
    const node = links.end(link);
    return {
      code: target.key(node),
      libelle: libelleOf(target, node),
      type: textOf(target, node, 'type'),
      niveauEuropeen: target.value(node, 'niveauEuropeen') as number | null,
      codeRncp: textOf(target, node, 'codeRncp'),
      codeRs: textOf(target, node, 'codeRs'),
      etat: textOf(target, node, 'etat'),
      certificateur: textOf(target, node, 'certificateur'),
    };
  };
  return listedIfKnown(links, metier, make, byLevel(links));
}

function byLevel(links: HeldLinks): LinkOrder {
  const level = (link: number): number => (links.target.value(links.end(link), 'niveauEuropeen') as number | null) ?? 9;
  return (a, b) => level(a) - level(b) || links.rank(a) - links.rank(b);
}

/** The Formacode of what prepares for a métier, by label; null where the table is not loaded. */
export function formacodesOf(metiers: HeldNodes, metier: number): FicheCorrespondance[] | null {
  const links = metiers.linked('formacodes');
  return listedIfKnown(links, metier, correspondance(links), byLabel(links));
}

/** What is told of a link to a code of another nomenclature. */
export function correspondance(links: HeldLinks): (link: number) => FicheCorrespondance {
  return (link) => ({
    ...elementOf(links.target, links.end(link)),
    viaParent: links.value(link, 'viaParent') as boolean,
  });
}

/** What prepares for a métier, made when a query asks for it; null where no document that tells it is loaded. */
export interface Preparation {
  /** The first of its certifications, by level. */
  certifications(limite: number): FicheCertification[] | null;
  formacodes(): FicheCorrespondance[] | null;
}

/** What prepares for a métier, by its code. */
export function preparationTo(held: HeldGraph, code: string): Preparation {
  const metiers = held.nodes(metierLabel);
  const metier = metiers.find(code);
  return {
    certifications: (limite) =>
      metier === undefined ? null : (certificationsOf(metiers, metier)?.slice(0, limite) ?? null),
    formacodes: () => (metier === undefined ? null : formacodesOf(metiers, metier)),
  };
}
