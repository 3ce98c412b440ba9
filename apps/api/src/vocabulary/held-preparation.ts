import type { HeldGraph, HeldLinks, HeldNodes } from '../engine/held-graph/held-graph';
import { metierLabel } from '../engine/held-graph/held-model';
import type { CoutDeFormation } from './cout-de-formation.type';
import type { BaseDuCout } from './enumerations';
import type { FicheCertification, FicheCorrespondance } from './fiche-preparation.types';
import type { LinkOrder } from './held-lists';
import { byLabel, elementOf, libelleOf, listedIfKnown, textOf } from './held-lists';

/** The certifications that prepare for a métier, by level, those of an unknown one last. */
export function certificationsOf(metiers: HeldNodes, metier: number): FicheCertification[] | null {
  const links = metiers.linked('certifications');
  return listedIfKnown(links, metier, (link) => certificationAt(links.target, links.end(link)), byLevel(links));
}

function certificationAt(certifications: HeldNodes, node: number): FicheCertification {
  return {
    code: certifications.key(node),
    libelle: libelleOf(certifications, node),
    type: textOf(certifications, node, 'type'),
    niveauEuropeen: levelOf(certifications, node),
    codeRncp: textOf(certifications, node, 'codeRncp'),
    codeRs: textOf(certifications, node, 'codeRs'),
    etat: textOf(certifications, node, 'etat'),
    certificateur: textOf(certifications, node, 'certificateur'),
  };
}

function levelOf(certifications: HeldNodes, node: number): number | null {
  return certifications.value(node, 'niveauEuropeen') as number | null;
}

function byLevel(links: HeldLinks): LinkOrder {
  const level = (link: number): number => levelOf(links.target, links.end(link)) ?? 9;
  return (a, b) => level(a) - level(b) || links.rank(a) - links.rank(b);
}

/**
 * The months of training that arriving at a métier asks: of the certifications that prepare for it, that of least months among those
 * of which the table speaks itself, else among those of whose level it does; null where it tells of none.
 */
export function coutDeFormationOf(metiers: HeldNodes, metier: number): CoutDeFormation | null {
  const links = metiers.linked('certifications');
  const { target } = links;
  const told = links.of(metier).flatMap((link): ToldMonths[] => {
    const node = links.end(link);
    const mois = target.value(node, 'moisDeFormation') as number | null;
    const ditDe = textOf<BaseDuCout>(target, node, 'moisDitsDe');
    return mois === null || ditDe === null ? [] : [{ node, mois, ditDe }];
  });
  const own = told.filter(({ ditDe }) => ditDe === 'CERTIFICATION');
  // Links stand in the order of the codes that they lead to, and the sort keeps it.
  const [least] = (own.length > 0 ? own : told).sort((a, b) => a.mois - b.mois);
  if (!least) return null;
  const { node, mois, ditDe } = least;
  return {
    mois,
    ditDe,
    certification: certificationAt(target, node),
    niveau: levelOf(target, node),
    source: textOf(target, node, 'sourceDesMois') ?? '',
  };
}

/** A certification of which the table tells the months. */
interface ToldMonths {
  readonly node: number;
  readonly mois: number;
  readonly ditDe: BaseDuCout;
}

/**
 * The months of training of a whole chain, a certification that several of its steps count being counted once; null where one of its
 * steps has none that is told.
 */
export function moisDeFormationOf(steps: readonly { readonly preparation: Preparation }[]): number | null {
  const byCertification = new Map<string, number>();
  for (const { preparation } of steps) {
    const cout = preparation.coutDeFormation();
    if (!cout) return null;
    byCertification.set(cout.certification.code, cout.mois);
  }
  return [...byCertification.values()].reduce((sum, mois) => sum + mois, 0);
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
  /** The months of training that it asks; null where no table that was loaded tells. */
  coutDeFormation(): CoutDeFormation | null;
}

/** What prepares for a métier, by its code. */
export function preparationTo(held: HeldGraph, code: string): Preparation {
  const metiers = held.nodes(metierLabel);
  const metier = metiers.find(code);
  return {
    certifications: (limite) =>
      metier === undefined ? null : (certificationsOf(metiers, metier)?.slice(0, limite) ?? null),
    formacodes: () => (metier === undefined ? null : formacodesOf(metiers, metier)),
    coutDeFormation: () => (metier === undefined ? null : coutDeFormationOf(metiers, metier)),
  };
}
