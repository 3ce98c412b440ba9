import type { NatureItem } from '@rome-graph/skill-graph';
import { ApiConfiguration } from '../../src/platform/configuration/api.configuration';
import type { AireRow } from '../../src/engine/carte';
import { FairTurns } from '../../src/engine/fair-turns';
import type { HeldRows } from '../../src/engine/held-graph/held-rows.reader';
import type { LibellesRow } from '../../src/engine/search.source';
import type { Snapshot } from '../../src/engine/snapshot';
import { identityOf } from '../../src/engine/snapshot';
import { buildSnapshot } from '../../src/engine/snapshot.builder';
import type { ItemRow, SnapshotRows } from '../../src/engine/snapshot.reader';
import { requireOneRelease } from '../../src/engine/snapshot.reader';
import type { SmallMetier } from './small-traits';
import { smallMetier, smallTraits } from './small-traits';
import { heldRows } from './held-rows';

/** Weights and costs of the small release are whole numbers of this: see below. */
export const ln2 = Math.LN2;

/**
 * A release small enough to be reckoned by hand. It has eight métiers, and each item is held by one, two or four of them:
 * it weighs ln 8 = 3 ln 2, ln 4 = 2 ln 2 or ln 2. At niveau TOUT, the weights in units of ln 2 (c: coeur de métier):
 *
 * | item                                 | A1203 | D1102 | J1301 | J1501 | J1506 | K1304 | K2204 | M1805 |
 * | ------------------------------------ | ----- | ----- | ----- | ----- | ----- | ----- | ----- | ----- |
 * | 101 compétence of macro 400          |       |       |       |       |       |       | 3 c   |       |
 * | 102 compétence of macro 400          |       |       |       |       |       | 2     | 2     |       |
 * | 201 compétence of macro 500          |       |       | 2     | 2 c   |       |       |       |       |
 * | 202 compétence of macro 500          |       |       |       | 2     | 2     |       |       |       |
 * | 203 compétence of macro 500          |       |       | 2     |       |       | 2     |       |       |
 * | 400 macro-compétence, objectif 4A1   | 1 c   |       | 1     |       |       | (1)   | (1)   |       |
 * | 500 macro-compétence, objectif 1B1   |       |       | (1)   | (1)   | 1 c   | (1)   |       |       |
 * | 901 savoir                           |       | 1     | 1     | 1 c   |       |       | 1     |       |
 * | 902 savoir                           | 2     | 2     |       |       |       |       |       |       |
 * | 903, 904, 905, 906 savoirs           |       | 905 3 |       |       | 904 3 | 903 3 |       | 906 3 |
 * | whole                                | 3     | 6     | 7     | 6     | 6     | 9     | 7     | 3     |
 *
 * In parentheses: held only through its compétences. The savoir-être 600, of objectif 6A1, is mobilised by D1102 and K1304
 * and left out unless asked for. What two métiers share, over the whole of the second, gives the couvertures:
 *
 * | from \ to | A1203 | D1102 | J1301 | J1501 | J1506 | K1304 | K2204 |
 * | --------- | ----- | ----- | ----- | ----- | ----- | ----- | ----- |
 * | A1203     |       | 2/6   | 1/7   |       |       | 1/9   | 1/7   |
 * | D1102     | 2/3   |       | 1/7   | 1/6   |       |       | 1/7   |
 * | J1301     | 1/3   | 1/6   |       | 4/6   | 1/6   | 4/9   | 2/7   |
 * | J1501     |       | 1/6   | 4/7   |       | 3/6   | 1/9   | 1/7   |
 * | J1506     |       |       | 1/7   | 3/6   |       | 1/9   |       |
 * | K1304     | 1/3   |       | 4/7   | 1/6   | 1/6   |       | 3/7   |
 * | K2204     | 1/3   | 1/6   | 2/7   | 1/6   |       | 3/9   |       |
 *
 * M1805 shares nothing with anybody, and nothing is known of its tags. J1501 and J1506 are regulated; of K1304 it is not
 * known. Official mobilités: K2204 → J1301 (1), D1102 (2); J1301 → J1501 (1); J1501 → J1506 (1); D1102 → M1805 (1).
 */
export function smallRows(): SnapshotRows {
  requireOneRelease({ release, metiers, items }, identityOf(release));
  return {
    release,
    metiers,
    traits: smallTraits(metiers),
    items,
    links,
    mobilites,
    libelles,
    carte,
    held: held(),
  };
}

/** The fiches of the release: métiers, with the certifications that prepare for them, and where their appellations come from. */
function held(): HeldRows {
  const certifications = metiers.flatMap(({ code, certifications: count }) =>
    Array.from({ length: count }, (_, index) => ({ code: `${code}-${index + 1}`, libelle: 'Titre', metier: code })),
  );
  const appellations = parents.flatMap(({ parent, appellations: own }) =>
    own.map((codeOgr) => ({ codeOgr, libelle: codeOgr, codeRomeParent: parent })),
  );
  return heldRows(
    {
      Metier: metiers.map((fiche) => ({ ...fiche })),
      Certification: certifications,
      Appellation: appellations,
    },
    { 'Certification PREPARE_A Metier': certifications.map(({ code, metier: prepared }) => [code, prepared] as const) },
    ['export_csv', 'certif_info'],
  );
}

/** The snapshot that the API would serve of it. */
export function smallSnapshot(): Promise<Snapshot> {
  return buildSnapshot(smallRows());
}

/** Turns of the engine as the API gives them. */
export function fairTurns(): FairTurns {
  return new FairTurns(Object.assign(new ApiConfiguration(), { requestTimeoutMs: 60_000 }));
}

/** An aire of one métier. */
function aire(code: string, libelle: string, metier: string): AireRow {
  const own = { code: metier, ancrage: 1, intermediarite: 0, intermediariteEntreAires: 0 };
  return {
    code,
    libelle,
    metierCentral: metier,
    taille: 1,
    cohesion: 1,
    contribution: 0.25,
    metiers: [own],
    items: [],
  };
}

/** Two métiers have a place on the map, the others none. */
const carte = {
  places: [
    { metier: 'D1102', aire: '02', x: -1000, y: 12.5 },
    { metier: 'K1304', aire: '01', x: 1000, y: -12.5 },
  ],
  aires: [aire('01', 'Aide à domicile', 'K1304'), aire('02', 'Boulanger / Boulangère', 'D1102')],
};

const release = {
  version: '999',
  libelle: 'ROME 4.0, huit métiers',
  empreinte: 'abc',
  modele: 'def',
  chargeeLe: '2026-01-02T03:04:05Z',
  nbMetiers: 8,
  nbCompetences: 5,
  nbMacroCompetences: 3,
  nbObjectifs: 3,
  nbEnjeux: 3,
  nbSavoirs: 6,
};

const metiers: readonly SmallMetier[] = [
  metier('A1203', "Agent / Agente d'entretien des espaces verts", {
    contextes: ['8002'],
    centresInteret: ['1'],
    appellations: ['11001'],
    certifications: 2,
    niveauxCertification: ['3'],
    codeRomeParent: 'A1203',
    emploiReglemente: false,
    emploiCadre: false,
    transitionEcologique: 'EMPLOI_VERT',
    transitionNumerique: false,
    transitionDemographique: false,
    riasecMajeur: 'R',
  }),
  metier('D1102', 'Boulanger / Boulangère', {
    contextes: ['8001', '8002'],
    appellations: ['11002', '11003'],
    certifications: 1,
    codeRomeParent: 'D1102',
    emploiReglemente: false,
    emploiCadre: false,
    transitionNumerique: false,
    riasecMajeur: 'R',
  }),
  metier('J1301', 'Agent / Agente de service hospitalier', {
    secteurs: ['10', '20'],
    contextes: ['8001', '8002'],
    centresInteret: ['2'],
    appellations: ['11004'],
    codeRomeParent: 'K2204',
    emploiReglemente: false,
    emploiCadre: false,
    transitionEcologique: 'EMPLOI_BLANC',
    transitionNumerique: false,
    transitionDemographique: true,
    riasecMajeur: 'S',
  }),
  metier('J1501', 'Aide-soignant / Aide-soignante', {
    secteurs: ['10'],
    contextes: ['8001'],
    centresInteret: ['2'],
    appellations: ['11005'],
    certifications: 3,
    niveauxCertification: ['3', '4'],
    codeRomeParent: 'J1501',
    emploiReglemente: true,
    emploiCadre: false,
    transitionNumerique: false,
    transitionDemographique: true,
    riasecMajeur: 'S',
  }),
  metier('J1506', 'Infirmier / Infirmière', {
    secteurs: ['10'],
    contextes: ['8001'],
    centresInteret: ['2'],
    appellations: ['11006'],
    certifications: 1,
    niveauxCertification: ['6'],
    codeRomeParent: 'J1506',
    emploiReglemente: true,
    emploiCadre: true,
    transitionNumerique: false,
    transitionDemographique: true,
    riasecMajeur: 'S',
  }),
  metier('K1304', 'Aide à domicile', {
    contextes: ['8002'],
    appellations: ['11007'],
    codeRomeParent: 'K1304',
    emploiCadre: false,
    transitionNumerique: false,
    transitionDemographique: true,
    riasecMajeur: 'S',
  }),
  metier('K2204', 'Agent / Agente de nettoyage industriel', {
    secteurs: ['20'],
    contextes: ['8002'],
    appellations: ['11008'],
    codeRomeParent: 'K2204',
    emploiReglemente: false,
    emploiCadre: false,
    transitionEcologique: 'EMPLOI_BRUN',
    transitionNumerique: false,
    transitionDemographique: false,
    riasecMajeur: 'R',
  }),
  metier('M1805', 'Développeur / Développeuse informatique', { contextes: ['8003'], appellations: ['11009'] }),
];

function metier(code: string, libelle: string, known: Partial<SmallMetier>): SmallMetier {
  return smallMetier(code, { libelle, ...known });
}

const items: readonly ItemRow[] = [
  item('COMPETENCE', '101', 'Nettoyer une machine', '400'),
  item('COMPETENCE', '102', 'Laver un sol', '400'),
  item('COMPETENCE', '201', 'Désinfecter une chambre', '500'),
  item('COMPETENCE', '202', 'Prendre une température', '500'),
  item('COMPETENCE', '203', 'Servir un repas', '500'),
  item('MACRO_COMPETENCE', '400', 'Entretenir un lieu', '4A1'),
  item('MACRO_COMPETENCE', '500', 'Prendre soin de quelqu’un', '1B1'),
  { ...item('MACRO_COMPETENCE', '600', 'Faire preuve de patience', '6A1'), savoirEtre: true },
  item('OBJECTIF', '4A1', 'Tenir propre', '4A'),
  item('OBJECTIF', '1B1', null, '1B'),
  item('OBJECTIF', '6A1', null, '6A'),
  item('ENJEU', '4A', 'Entretien', null),
  item('ENJEU', '1B', 'Soin', null),
  item('ENJEU', '6A', null, null),
  item('SAVOIR', '901', "Règles d'hygiène", null),
  item('SAVOIR', '902', 'Outils à main', null),
  item('SAVOIR', '903', 'Vie quotidienne des personnes âgées', null),
  item('SAVOIR', '904', 'Pharmacologie', null),
  item('SAVOIR', '905', 'Panification', null),
  item('SAVOIR', '906', 'Algorithmique', null),
];

function item(nature: NatureItem, code: string, libelle: string | null, parent: string | null): ItemRow {
  return { nature, code, libelle, savoirEtre: false, parent };
}

/** Names of métiers: 11003 is another of D1102, 11010 a little-used one of J1301. The macro-compétences have a code in the tree, too. */
const libelles: readonly LibellesRow[] = [
  ...metiers.map(({ libelle, code, appellations: [principale = ''] }): LibellesRow => ({
    type: 'APPELLATION',
    metier: code,
    libelles: [[principale, libelle, null, true, false, null]],
  })),
  {
    type: 'APPELLATION',
    metier: 'D1102',
    libelles: [['11003', 'Ouvrier boulanger / Ouvrière boulangère', null, false, false, null]],
  },
  {
    type: 'APPELLATION',
    metier: 'J1301',
    libelles: [['11010', 'Bio-nettoyeur / Bio-nettoyeuse', null, false, true, null]],
  },
  {
    type: 'MACRO_COMPETENCE',
    metier: null,
    libelles: [
      ['400', 'Entretenir un lieu', null, false, false, '4A101'],
      ['500', 'Prendre soin de quelqu’un', null, false, false, '1B101'],
      ['600', 'Faire preuve de patience', null, false, false, '6A101'],
    ],
  },
];

/** What appellations come from in ROME 3: K2204 was divided, D1101 joined D1102, K1302 became K1304; of 11009 it is not known. */
const parents: readonly { readonly parent: string; readonly appellations: readonly string[] }[] = [
  { parent: 'A1203', appellations: ['11001'] },
  { parent: 'D1101', appellations: ['11003'] },
  { parent: 'D1102', appellations: ['11002'] },
  { parent: 'J1501', appellations: ['11005'] },
  { parent: 'J1506', appellations: ['11006'] },
  { parent: 'K1302', appellations: ['11007'] },
  { parent: 'K2204', appellations: ['11004', '11008'] },
];

/** What each fiche holds by a link of its own; c after a code: coeur de métier. */
const linked: Readonly<Record<string, string>> = {
  A1203: '400c 902',
  D1102: '600 901 902 905',
  J1301: '201 203 400 901',
  J1501: '201c 202 901c',
  J1506: '202 500c 904',
  K1304: '102 203 600 903',
  K2204: '101c 102 901',
  M1805: '906',
};
const links = Object.entries(linked).flatMap(([code, codes]) =>
  codes.split(' ').map((item) => ({
    metier: code,
    item: item.replace('c', ''),
    coeurMetier: item.endsWith('c'),
  })),
);

const mobilites = [
  { de: 'K2204', vers: 'J1301', ordre: 1 },
  { de: 'K2204', vers: 'D1102', ordre: 2 },
  { de: 'J1301', vers: 'J1501', ordre: 1 },
  { de: 'J1501', vers: 'J1506', ordre: 1 },
  { de: 'D1102', vers: 'M1805', ordre: 1 },
];
