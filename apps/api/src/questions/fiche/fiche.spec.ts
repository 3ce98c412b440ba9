import { finish } from '@rome-graph/skill-graph';
import { heldRows } from '../../../test/support/held-rows';
import { QuestionArguments } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { HeldRows } from '../../engine/held-graph/held-rows.reader';
import { buildHeldGraph } from '../../engine/held-graph/held-graph.builder';
import { inFrenchOrder } from '../../metiers/french-order';
import { FicheArgs, SynonymesArgs } from './fiche.args';
import { FicheResolver } from './fiche.resolver';
import { FicheService } from './fiche.service';
import type { FicheMetier } from './fiche.type';
import { HeldFiche } from './held-fiche';
import { synonymesOf } from './synonymes';

type Nodes = Parameters<typeof heldRows>[0];
type Links = Parameters<typeof heldRows>[1];

const d1102 = {
  code: 'D1102',
  codeOgr: '11',
  codeFiche: '1102',
  libelle: 'Boulanger / Boulangère',
  riasecMajeur: 'R',
  riasecMineur: null,
  definition: 'Fait du pain.\nCuit à l’aube.',
  accesEmploi: null,
  transitionEcologique: null,
  transitionNumerique: false,
  transitionDemographique: null,
  emploiReglemente: true,
  emploiCadre: false,
  codeRomeParent: 'D9999',
};

const element = (code: string, libelle: string): { code: string; libelle: string } => ({ code, libelle });
const item = (codeOgr: string, libelle: string): { codeOgr: string; libelle: string } => ({ codeOgr, libelle });

/** Nodes and links as they come from Neo4j: in no order. */
const nodes: Nodes = {
  Metier: [d1102, { ...d1102, code: 'M1805', codeOgr: '12', libelle: 'Développeur' }],
  Appellation: [
    { ...item('1', 'Boulanger'), classification: 'PRINCIPALE', peuUsitee: false },
    { ...item('2', 'Tourier'), classification: 'SYNONYME', peuUsitee: null },
    { ...item('3', 'Épicier'), classification: 'SYNONYME', peuUsitee: false },
    { ...item('4', 'Fournier'), classification: 'SYNONYME', peuUsitee: true },
    { ...item('5', 'Ânier'), classification: 'SYNONYME', peuUsitee: true },
  ],
  Certification: [
    { ...element('c1', 'Titre'), niveauEuropeen: 3 },
    { ...element('c2', 'Autre'), niveauEuropeen: null },
    { ...element('c3', 'École'), niveauEuropeen: 3 },
    { ...element('c4', 'Brevet'), niveauEuropeen: 4 },
  ],
  DomaineCompetence: [element('4', 'Quatre'), element('1', 'Un')],
  Enjeu: [element('1B', 'B'), element('1A', 'A'), element('4A', 'A')],
  Objectif: [element('1A2', '2'), element('1A1', '1'), element('1B1', '1'), element('4A1', '1')],
  MacroCompetence: [
    { ...item('90', 'Pétrir'), code: '1A101' },
    { ...item('10', 'Cuire'), code: '1A102' },
    { ...item('20', 'Vendre'), code: '1A201' },
    { ...item('30', 'Gérer'), code: '1B101' },
    { ...item('40', 'Soigner'), code: '4A101' },
    { ...item('50', 'Rouler'), code: '4A102' },
  ],
  Competence: [item('101', 'Zoner'), item('102', 'Élaguer'), item('103', 'Embaucher'), item('104', 'Abattre')],
  CategorieSavoir: [element('2', 'Pâtes'), element('1', 'Échanges')],
  Savoir: [
    { ...item('s1', 'Zeste'), sousCategorie: null },
    { ...item('s2', 'Levain'), sousCategorie: 'Zymologie' },
    { ...item('s3', 'Égrappage'), sousCategorie: 'Étude' },
    { ...item('s4', 'Farine'), sousCategorie: 'Étude' },
    { ...item('s5', 'Troc'), sousCategorie: null },
  ],
  TypeContexte: [element('10', 'Autre'), element('2', 'Zone')],
  ContexteTravail: [item('x1', 'Nuit'), item('x2', 'Été'), item('x3', 'Bruit')],
  SecteurActivite: [element('1', 'Fermes'), element('2', 'Écoles'), element('3', 'Zoo'), element('4', 'Alimentation')],
  SousSecteurActivite: [element('31', 'Sud'), element('32', 'Éts'), element('41', 'Pain')],
  DivisionNaf: [element('56', 'Restauration'), element('10', 'Industries alimentaires')],
  CentreInteret: [element('1', 'Musique'), element('2', 'Vente'), element('3', 'Écriture')],
  Theme: [element('1', 'Zéro déchet'), element('2', 'Écologie')],
  Formacode: [element('f1', 'Viennoiserie'), element('f2', 'Épices')],
  Fap: [
    { ...element('S0Z20', 'Bouchers'), edition: '2021' },
    { ...element('E1Z40', 'Artisans'), edition: '2021' },
  ],
  GroupeIsco: [{ ...element('7512', 'Boulangers'), edition: '08' }],
};

const all = (type: string, codes: string, properties: Readonly<Record<string, string | boolean>> = {}): Links => ({
  [`Metier ${type}`]: codes.split(' ').map((code) => ['D1102', code, properties] as const),
});
const above = (label: string, upper: string, pairs: string): Links => ({
  [`${label} RELEVE_DE ${upper}`]: pairs.split(' ').map((pair) => pair.split('-') as [string, string]),
});
const to = (
  label: string,
  type: string,
  codes: string,
  properties: Readonly<Record<string, string | boolean>> = {},
): Links => ({
  [`${label} ${type} Metier`]: codes.split(' ').map((code) => [code, 'D1102', properties] as const),
});

const links: Links = {
  ...to('Appellation', 'DESIGNE', '1 2 3 4 5'),
  ...to('Certification', 'PREPARE_A', 'c1 c2 c3 c4'),
  'Metier MOBILISE MacroCompetence': [
    ['D1102', '40', { coeurMetier: 'EMERGENTE' }],
    ['D1102', '90'],
    ['D1102', '10'],
    ['D1102', '20'],
  ],
  'Metier MOBILISE Competence': [
    ['D1102', '101'],
    ['D1102', '102', { coeurMetier: 'PRINCIPALE' }],
    ['D1102', '103'],
    ['D1102', '104'],
  ],
  ...above('Competence', 'MacroCompetence', '101-90 102-90 103-90 104-30'),
  ...above('MacroCompetence', 'Objectif', '90-1A1 10-1A1 20-1A2 30-1B1 40-4A1 50-4A1'),
  ...above('Objectif', 'Enjeu', '1A1-1A 1A2-1A 1B1-1B 4A1-4A'),
  ...above('Enjeu', 'DomaineCompetence', '1A-1 1B-1 4A-4'),
  'Metier REQUIERT Savoir': [
    ['D1102', 's1'],
    ['D1102', 's2'],
    ['D1102', 's3', { coeurMetier: 'PRINCIPALE' }],
    ['D1102', 's4'],
    ['D1102', 's5'],
  ],
  'Savoir DE_CATEGORIE CategorieSavoir': [
    ['s1', '2'],
    ['s2', '2'],
    ['s3', '2'],
    ['s4', '2'],
    ['s5', '1'],
  ],
  ...all('S_EXERCE_DANS ContexteTravail', 'x1 x2 x3'),
  'ContexteTravail DE_TYPE TypeContexte': [
    ['x1', '2'],
    ['x2', '2'],
    ['x3', '10'],
  ],
  'Metier DANS_SECTEUR SecteurActivite': [
    ['D1102', '1', { principal: false }],
    ['D1102', '2', { principal: false }],
    ['D1102', '3', { principal: true }],
    ['D1102', '4', { principal: false }],
  ],
  ...all('DANS_SOUS_SECTEUR SousSecteurActivite', '31 32'),
  'SousSecteurActivite DANS_SECTEUR SecteurActivite': [
    ['31', '3'],
    ['32', '3'],
    ['41', '4'],
  ],
  ...all('EXERCE_EN DivisionNaf', '56 10', { viaParent: false }),
  'Metier REPOND_A CentreInteret': [
    ['D1102', '1', { principal: false }],
    ['D1102', '2', { principal: true }],
    ['D1102', '3', { principal: false }],
  ],
  ...all('DANS_THEME Theme', '1 2'),
  'Metier PERMET_MOBILITE Metier': [['D1102', 'M1805', { ordre: 1 }]],
  ...all('PREPARE_PAR Formacode', 'f1 f2', { viaParent: false }),
  ...to('Fap', 'REGROUPE', 'S0Z20 E1Z40', { viaParent: true, qualifications: '1, 2' }),
  ...to('GroupeIsco', 'REGROUPE', '7512', { viaParent: true }),
};

const everything = ['certif_info', 'export_csv', 'fap_2021_rome', 'rome_formacode', 'rome_isco08'];

function ficheOf(rows: HeldRows, code = 'D1102'): FicheMetier {
  const held = finish(buildHeldGraph(rows));
  return new HeldFiche(held, held.nodes('Metier').find(code) ?? -1, '999');
}

describe('the arguments of ficheMetier', () => {
  it('are a code, and synonymes leaves out little-used names by default', async () => {
    const args = await QuestionArguments.of('Query.ficheMetier', FicheArgs, FicheResolver);
    expect(await args.read('code: "K2204"')).toEqual({ code: 'K2204' });
    const synonymes = await QuestionArguments.of('FicheMetier.synonymes', SynonymesArgs, FicheResolver);
    expect(await synonymes.read('')).toEqual({ peuUsitees: false });
    expect(await synonymes.read('peuUsitees: null')).toEqual({ peuUsitees: false });
    expect(await synonymes.read('peuUsitees: true')).toEqual({ peuUsitees: true });
  });

  it('are of a métier of the snapshot, or are refused with what was meant', async () => {
    const service = new FicheService();
    const snapshot = await smallSnapshot();
    expect(service.readFiche(snapshot, ' k2204 ')).toMatchObject({ code: 'K2204', release: '999' });
    expect(() => service.readFiche(snapshot, 'K22O4')).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['K2204'] },
      }) as Error,
    );
  });
});

describe('a fiche', () => {
  const fiche = ficheOf(heldRows(nodes, links, everything));
  const labels = (things: readonly { readonly libelle: string | null }[] | null): unknown[] =>
    (things ?? []).map(({ libelle }) => libelle);

  it('has the tags of the métier apart, unknown ones null', () => {
    expect(fiche).toMatchObject({
      code: 'D1102',
      codeOgr: '11',
      intitule: 'Boulanger / Boulangère',
      riasecMajeur: 'R',
      riasecMineur: null,
      definition: 'Fait du pain.\nCuit à l’aube.',
      accesEmploi: null,
      origineV3: { code: 'D9999', libelle: null },
      release: '999',
      mobilites: [{ ordre: 1, metier: { code: 'M1805', libelle: 'Développeur' } }],
    });
    expect(fiche.caracteristiques).toEqual({
      transitionEcologique: null,
      transitionNumerique: false,
      transitionDemographique: null,
      emploiReglemente: true,
      emploiCadre: false,
    });
    expect(fiche.sources.map(({ code }) => code)).toEqual(everything);
  });

  it('puts macro-compétences together by domaine, enjeu and objectif, in the order of the codes', () => {
    const shape = fiche.competences.map(({ code, enjeux }) => [
      code,
      enjeux.map((enjeu) => [
        enjeu.code,
        enjeu.objectifs.map((objectif) => [objectif.code, objectif.macroCompetences.map((macro) => macro.code)]),
      ]),
    ]);
    expect(shape).toEqual([
      [
        '1',
        [
          [
            '1A',
            [
              ['1A1', ['1A101', '1A102']],
              ['1A2', ['1A201']],
            ],
          ],
          ['1B', [['1B1', ['1B101']]]],
        ],
      ],
      ['4', [['4A', [['4A1', ['4A101']]]]]],
    ]);
  });

  it('tells which macro-compétences it mobilises itself, with the compétences of each in the order of French', () => {
    const macros = fiche.competences.flatMap(({ enjeux }) =>
      enjeux.flatMap(({ objectifs }) => objectifs.flatMap(({ macroCompetences }) => macroCompetences)),
    );
    expect(macros.map(({ code, mobilisee, coeurMetier }) => [code, mobilisee, coeurMetier])).toEqual([
      ['1A101', true, null],
      ['1A102', true, null],
      ['1A201', true, null],
      ['1B101', false, null],
      ['4A101', true, 'EMERGENTE'],
    ]);
    expect(macros[0]?.competences).toEqual([
      { codeOgr: '102', libelle: 'Élaguer', coeurMetier: 'PRINCIPALE' },
      { codeOgr: '103', libelle: 'Embaucher', coeurMetier: null },
      { codeOgr: '101', libelle: 'Zoner', coeurMetier: null },
    ]);
    expect(labels(macros[3]?.competences ?? [])).toEqual(['Abattre']);
  });

  it('has its lists in the alphabetical order of French', () => {
    expect(labels(fiche.themes)).toEqual(['Écologie', 'Zéro déchet']);
    expect(labels(fiche.formacodes)).toEqual(['Épices', 'Viennoiserie']);
  });

  it('has savoirs by catégorie, then sous-catégorie, those without first, then label', () => {
    expect(labels(fiche.savoirs)).toEqual(['Échanges', 'Pâtes']);
    expect(labels(fiche.savoirs[1]?.savoirs ?? [])).toEqual(['Zeste', 'Égrappage', 'Farine', 'Levain']);
    expect(fiche.savoirs[1]?.savoirs[1]?.coeurMetier).toBe('PRINCIPALE');
  });

  it('has types of contextes in the order of their codes, and the contextes of each by label', () => {
    expect(labels(fiche.contextes)).toEqual(['Zone', 'Autre']);
    expect(labels(fiche.contextes[0]?.contextes ?? [])).toEqual(['Été', 'Nuit']);
  });

  it('has what is principal first, and certifications by level, the unknown one last', () => {
    expect(labels(fiche.secteurs)).toEqual(['Zoo', 'Alimentation', 'Écoles', 'Fermes']);
    expect(fiche.secteurs.map(({ sousSecteurs }) => labels(sousSecteurs))).toEqual([['Éts', 'Sud'], [], [], []]);
    expect(labels(fiche.centresInteret)).toEqual(['Vente', 'Écriture', 'Musique']);
    expect(labels(fiche.certifications)).toEqual(['École', 'Titre', 'Brevet', 'Autre']);
  });

  it('has codes of other nomenclatures in the order of the codes', () => {
    expect(fiche.divisionsNaf).toEqual([
      { code: '10', libelle: 'Industries alimentaires', viaParent: false },
      { code: '56', libelle: 'Restauration', viaParent: false },
    ]);
    expect(fiche.faps).toEqual([
      { code: 'E1Z40', libelle: 'Artisans', edition: '2021', viaParent: true, qualifications: '1, 2' },
      { code: 'S0Z20', libelle: 'Bouchers', edition: '2021', viaParent: true, qualifications: '1, 2' },
    ]);
    expect(fiche.groupesIsco).toEqual([{ code: '7512', libelle: 'Boulangers', viaParent: true }]);
  });

  it('of a métier that nothing is said of has empty lists', () => {
    const bare = ficheOf(heldRows(nodes, links, everything), 'M1805');
    expect([bare.competences, bare.savoirs, bare.certifications, bare.faps, bare.themes]).toEqual([[], [], [], [], []]);
  });
});

describe('what no document was loaded for is unknown, not none', () => {
  const unknown = ({ certifications, formacodes, faps, groupesIsco, divisionsNaf, themes }: FicheMetier): boolean[] =>
    [certifications, formacodes, faps, groupesIsco, divisionsNaf, themes].map((list) => list === null);

  it.each([
    [['export_csv'], [true, true, true, true, false, false]],
    [
      ['certif_info', 'export_csv'],
      [false, true, true, true, false, false],
    ],
    [
      ['export_csv', 'rome_formacode'],
      [true, false, true, true, false, false],
    ],
    [
      ['export_csv', 'fap_2009_intitules', 'fap_2009_rome'],
      [true, true, false, true, false, false],
    ],
    // Labels alone group no métier.
    [
      ['export_csv', 'fap_2021_nomenclature'],
      [true, true, true, true, false, false],
    ],
    [
      ['export_csv', 'rome_isco08'],
      [true, true, true, false, false, false],
    ],
  ])('with %j', (sources, expected) => {
    expect(unknown(ficheOf(heldRows({ Metier: [d1102] }, {}, sources)))).toEqual(expected);
  });
});

describe('synonymes', () => {
  const { appellations } = ficheOf(heldRows(nodes, links, everything));
  const codes = (peuUsitees: boolean): string[] => synonymesOf(appellations, peuUsitees).map(({ codeOgr }) => codeOgr);

  it('are the other names from A to Z; little-used ones are left out, or come last', () => {
    expect(codes(false)).toEqual(['3', '2']);
    expect(codes(true)).toEqual(['3', '2', '5', '4']);
  });
});

describe('inFrenchOrder', () => {
  it('keeps the order of what is labelled alike', () => {
    const things = [
      { libelle: 'a', n: 1 },
      { libelle: 'a', n: 2 },
      { libelle: 'à', n: 3 },
    ];
    expect(inFrenchOrder(things).map(({ n }) => n)).toEqual([1, 2, 3]);
  });
});
