import type { Riasec, TransitionEcologique } from '@rome-graph/domain';
import type { MetierRow } from '../../src/engine/metier-row';
import type { NamedValue, TraitRows } from '../../src/traits/metiers-by-traits';

/** A métier of the small release, with what tells it apart; null where nothing is known. */
export interface SmallMetier extends MetierRow {
  readonly domaine: string;
  readonly grandDomaine: string;
  readonly secteurs: readonly string[];
  readonly contextes: readonly string[];
  readonly centresInteret: readonly string[];
  readonly niveauxCertification: readonly string[];
  /** How many certifications prepare for it. */
  readonly certifications: number;
  readonly codeRomeParent: string | null;
  readonly emploiReglemente: boolean | null;
  readonly emploiCadre: boolean | null;
  readonly transitionEcologique: TransitionEcologique | null;
  readonly transitionNumerique: boolean | null;
  readonly transitionDemographique: boolean | null;
  readonly riasecMajeur: Riasec | null;
}

/** A métier of which nothing is known but what is given. */
export function smallMetier(code: string, known: Partial<SmallMetier> = {}): SmallMetier {
  return {
    code,
    codeOgr: `90${code.slice(1)}`,
    libelle: code,
    domaine: code.slice(0, 3),
    grandDomaine: code.slice(0, 1),
    secteurs: [],
    contextes: [],
    centresInteret: [],
    appellations: [],
    certifications: 0,
    niveauxCertification: [],
    codeRomeParent: null,
    emploiReglemente: null,
    emploiCadre: null,
    transitionEcologique: null,
    transitionNumerique: null,
    transitionDemographique: null,
    riasecMajeur: null,
    ...known,
  };
}

/** What tells them apart, as it is read: no métier has a sous-secteur, a division NAF or a thème. */
export function smallTraits(metiers: readonly SmallMetier[]): TraitRows {
  return { metiers: metiers.map(rowOf), values: [...placesOf(metiers), ...named] };
}

function rowOf(metier: SmallMetier): TraitRows['metiers'][number] {
  return {
    code: metier.code,
    domaine: [metier.domaine],
    grandDomaine: [metier.grandDomaine],
    secteur: metier.secteurs,
    sousSecteur: [],
    divisionNaf: [],
    centreInteret: metier.centresInteret,
    theme: [],
    contexte: metier.contextes,
    parent: told(metier.codeRomeParent),
    niveauCertification: metier.niveauxCertification,
    riasec: told(metier.riasecMajeur),
    transitionEcologique: told(metier.transitionEcologique),
    transitionNumerique: told(metier.transitionNumerique),
    transitionDemographique: told(metier.transitionDemographique),
    reglemente: told(metier.emploiReglemente),
    cadre: told(metier.emploiCadre),
  };
}

function told(value: string | boolean | null): string[] {
  return value === null ? [] : [String(value)];
}

function placesOf(metiers: readonly SmallMetier[]): NamedValue[] {
  const domaines = new Set(metiers.map(({ domaine }) => domaine));
  const grands = new Set(metiers.map(({ grandDomaine }) => grandDomaine));
  return [
    ...Array.from(domaines, (code) => ({ nature: 'DomaineProfessionnel', code, libelle: `Domaine ${code}` })),
    ...Array.from(grands, (code) => ({ nature: 'GrandDomaine', code, libelle: `Grand domaine ${code}` })),
  ];
}

/** The secteur 40, the contexte 8004, the centre 3 and the thème 016 exist, and no métier has them. */
const named: readonly NamedValue[] = [
  { nature: 'SecteurActivite', code: '10', libelle: 'Santé' },
  { nature: 'SecteurActivite', code: '20', libelle: 'Énergie et propreté' },
  { nature: 'SecteurActivite', code: '40', libelle: 'Pêche' },
  { nature: 'ContexteTravail', code: '8001', libelle: 'Travail de nuit' },
  { nature: 'ContexteTravail', code: '8002', libelle: 'Station debout' },
  { nature: 'ContexteTravail', code: '8003', libelle: 'Travail sur écran' },
  { nature: 'ContexteTravail', code: '8004', libelle: 'En milieu hyperbare' },
  { nature: 'CentreInteret', code: '1', libelle: 'La nature' },
  { nature: 'CentreInteret', code: '2', libelle: 'Le soin' },
  { nature: 'CentreInteret', code: '3', libelle: 'La musique' },
  { nature: 'Theme', code: '016', libelle: 'Luxe' },
];
