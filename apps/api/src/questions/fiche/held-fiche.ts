import type { Riasec, TransitionEcologique } from '../../vocabulary/enumerations';
import type { HeldGraph, HeldNodes } from '../../engine/held-graph/held-graph';
import { metierLabel } from '../../engine/held-graph/held-model';
import type {
  FicheAppellation,
  FicheCentreInteret,
  FicheCodeExterne,
  FicheFap,
  FicheMobilite,
  FicheSecteur,
  FicheSource,
  FicheTypeContexte,
} from './fiche-entourage.types';
import type { FicheCertification, FicheCorrespondance, FicheElement } from '../../vocabulary/fiche-preparation.types';
import { certificationsOf, correspondance, formacodesOf } from '../../vocabulary/held-preparation';
import type { FicheCategorieSavoir, FicheDomaineCompetence } from './fiche-competences.types';
import type { FicheCaracteristiques, FicheMetier } from './fiche.type';
import { competencesOf, savoirsOf } from './held-competences';
import { appellationsOf, codesExternesOf, contextesOf, fapsOf, mobilitesOf, secteursOf } from './held-entourage';
import {
  byLabel,
  elementOf,
  flagOf,
  libelleOf,
  listed,
  listedIfKnown,
  principalFirst,
  textOf,
} from '../../vocabulary/held-lists';

/** The fiche of a métier as the snapshot holds it: each part is made when it is asked for. */
export class HeldFiche implements FicheMetier {
  private readonly metiers: HeldNodes;

  /**
   * @param metier its place among the métiers
   * @param release version that it is of
   */
  constructor(
    private readonly held: HeldGraph,
    private readonly metier: number,
    readonly release: string,
  ) {
    this.metiers = held.nodes(metierLabel);
  }

  get code(): string {
    return this.metiers.key(this.metier);
  }

  get codeOgr(): string {
    return this.metiers.value(this.metier, 'codeOgr') as string;
  }

  get intitule(): string {
    return libelleOf(this.metiers, this.metier);
  }

  get riasecMajeur(): Riasec | null {
    return this.text<Riasec>('riasecMajeur');
  }

  get riasecMineur(): Riasec | null {
    return this.text<Riasec>('riasecMineur');
  }

  get definition(): string | null {
    return this.text('definition');
  }

  get accesEmploi(): string | null {
    return this.text('accesEmploi');
  }

  get caracteristiques(): FicheCaracteristiques {
    return {
      transitionEcologique: this.text<TransitionEcologique>('transitionEcologique'),
      transitionNumerique: this.flag('transitionNumerique'),
      transitionDemographique: this.flag('transitionDemographique'),
      emploiReglemente: this.flag('emploiReglemente'),
      emploiCadre: this.flag('emploiCadre'),
    };
  }

  get appellations(): FicheAppellation[] {
    return appellationsOf(this.metiers, this.metier);
  }

  get certifications(): FicheCertification[] | null {
    return certificationsOf(this.metiers, this.metier);
  }

  get competences(): FicheDomaineCompetence[] {
    return competencesOf(this.metiers, this.metier);
  }

  get savoirs(): FicheCategorieSavoir[] {
    return savoirsOf(this.metiers, this.metier);
  }

  get contextes(): FicheTypeContexte[] {
    return contextesOf(this.metiers, this.metier);
  }

  get secteurs(): FicheSecteur[] {
    return secteursOf(this.metiers, this.metier);
  }

  get divisionsNaf(): FicheCorrespondance[] {
    const links = this.metiers.linked('divisionsNaf');
    return listed(links, this.metier, correspondance(links));
  }

  get centresInteret(): FicheCentreInteret[] {
    const links = this.metiers.linked('centresInteret');
    const make = (link: number): FicheCentreInteret => ({
      ...elementOf(links.target, links.end(link)),
      principal: links.value(link, 'principal') as boolean,
    });
    return listed(links, this.metier, make, principalFirst(links));
  }

  get themes(): FicheElement[] {
    const links = this.metiers.linked('themes');
    return listed(links, this.metier, (link) => elementOf(links.target, links.end(link)), byLabel(links));
  }

  get mobilites(): FicheMobilite[] {
    return mobilitesOf(this.metiers, this.metier);
  }

  /** The label is that of today's fiche of the same code, if there is one. */
  get origineV3(): FicheElement | null {
    const code = this.text('codeRomeParent');
    if (code === null) return null;
    const today = this.metiers.find(code);
    return { code, libelle: today === undefined ? null : libelleOf(this.metiers, today) };
  }

  get formacodes(): FicheCorrespondance[] | null {
    return formacodesOf(this.metiers, this.metier);
  }

  get faps(): FicheFap[] | null {
    return fapsOf(this.metiers, this.metier);
  }

  get groupesIsco(): FicheCorrespondance[] | null {
    const links = this.metiers.linked('groupesIsco');
    return listedIfKnown(links, this.metier, correspondance(links));
  }

  get codesExternes(): FicheCodeExterne[] | null {
    return codesExternesOf(this.metiers, this.metier);
  }

  get sources(): FicheSource[] {
    return this.held.sources as unknown as FicheSource[];
  }

  private text<Text extends string>(property: string): Text | null {
    return textOf<Text>(this.metiers, this.metier, property);
  }

  private flag(property: string): boolean | null {
    return flagOf(this.metiers, this.metier, property);
  }
}
