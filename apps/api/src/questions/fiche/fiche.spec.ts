import { declaredParameters } from '../../../test/support/declared-parameters';
import { QuestionArguments } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { ReleaseQueries } from '../../release/release.queries';
import type { FicheAppellation, FicheCertification } from './fiche-entourage.types';
import { ficheOf, synonymesOf } from './fiche-of-row';
import { FicheArgs, SynonymesArgs } from './fiche.args';
import { ficheAsked } from './fiche.asked';
import { FicheResolver } from './fiche.resolver';
import type { FicheRow } from './fiche.row';
import { FicheService } from './fiche.service';

const appellation = (
  codeOgr: string,
  libelle: string,
  classification: FicheAppellation['classification'],
  peuUsitee = false,
): FicheAppellation => ({ codeOgr, libelle, libelleCourt: null, classification, peuUsitee });

const certification = (libelle: string, niveauEuropeen: number | null): FicheCertification => ({
  code: libelle,
  libelle,
  niveauEuropeen,
  type: null,
  codeRncp: null,
  codeRs: null,
  etat: null,
  certificateur: null,
});

const element = (libelle: string): { code: string; libelle: string } => ({ code: libelle, libelle });

/** A row as fiche.cypher gives it: its lists in the order of Cypher, where É comes after Z. */
const row: FicheRow = {
  metier: {
    code: 'D1102',
    codeOgr: '11',
    libelle: 'Boulanger / Boulangère',
    riasecMajeur: 'R',
    riasecMineur: null,
    definition: 'Fait du pain.',
    accesEmploi: null,
    transitionEcologique: null,
    transitionNumerique: false,
    transitionDemographique: null,
    emploiReglemente: true,
    emploiCadre: false,
  },
  appellations: [appellation('1', 'Boulanger', 'PRINCIPALE')],
  certifications: [
    certification('Titre', 3),
    certification('École', 3),
    certification('Brevet', 4),
    certification('Autre', null),
  ],
  branches: [],
  savoirs: [
    {
      code: '2',
      libelle: 'Pâtes',
      savoirs: [
        { codeOgr: 's1', libelle: 'Zeste', sousCategorie: null, coeurMetier: null },
        { codeOgr: 's2', libelle: 'Levain', sousCategorie: 'Zymologie', coeurMetier: null },
        { codeOgr: 's3', libelle: 'Égrappage', sousCategorie: 'Étude', coeurMetier: 'PRINCIPALE' },
        { codeOgr: 's4', libelle: 'Farine', sousCategorie: 'Étude', coeurMetier: null },
      ],
    },
    { code: '1', libelle: 'Échanges', savoirs: [] },
  ],
  contextes: [
    {
      code: '2',
      libelle: 'Zone',
      contextes: [
        { codeOgr: 'c1', libelle: 'Nuit' },
        { codeOgr: 'c2', libelle: 'Été' },
      ],
    },
    { code: '10', libelle: 'Autre', contextes: [] },
  ],
  secteurs: [
    { ...element('Zoo'), principal: true, sousSecteurs: [element('Sud'), element('Éts')] },
    { ...element('Alimentation'), principal: false, sousSecteurs: [] },
    { ...element('Écoles'), principal: false, sousSecteurs: [] },
    { ...element('Fermes'), principal: false, sousSecteurs: [] },
  ],
  divisionsNaf: [],
  centresInteret: [
    { ...element('Vente'), principal: true },
    { ...element('Musique'), principal: false },
    { ...element('Écriture'), principal: false },
  ],
  themes: [element('Zéro déchet'), element('Écologie')],
  mobilites: [{ ordre: 1, metier: element('M1805') }],
  origineV3: null,
  formacodes: [
    { ...element('Viennoiserie'), viaParent: false },
    { ...element('Épices'), viaParent: true },
  ],
  faps: [],
  groupesIsco: [],
  sources: [],
};

describe('the arguments of ficheMetier', () => {
  it('are a code, and synonymes leaves out little-used names by default', async () => {
    const args = await QuestionArguments.of('Query.ficheMetier', FicheArgs, FicheResolver);
    expect(await args.read('code: "K2204"')).toEqual({ code: 'K2204' });
    const synonymes = await QuestionArguments.of('FicheMetier.synonymes', SynonymesArgs, FicheResolver);
    expect(await synonymes.read('')).toEqual({ peuUsitees: false });
    expect(await synonymes.read('peuUsitees: null')).toEqual({ peuUsitees: false });
    expect(await synonymes.read('peuUsitees: true')).toEqual({ peuUsitees: true });
  });
});

describe('the database is asked', () => {
  it('for one row', () => {
    expect(ficheAsked('K2204')).toEqual({ statement: 'fiche', parameters: { code: 'K2204' } });
    expect(declaredParameters('fiche')).toEqual(['code']);
  });

  it('not at all for an unknown code', async () => {
    const noDatabase = undefined as unknown as ReleaseQueries;
    await expect(new FicheService(noDatabase).readFiche(await smallSnapshot(), 'K22O4')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['K2204'] },
    });
  });
});

describe('a fiche', () => {
  const fiche = ficheOf(row, '999');
  const labels = (things: readonly { readonly libelle: string | null }[]): unknown[] =>
    things.map(({ libelle }) => libelle);

  it('has the tags of the métier apart, unknown ones null', () => {
    expect(fiche).toMatchObject({
      code: 'D1102',
      codeOgr: '11',
      intitule: 'Boulanger / Boulangère',
      definition: 'Fait du pain.',
      accesEmploi: null,
      release: '999',
      caracteristiques: {
        transitionEcologique: null,
        transitionNumerique: false,
        transitionDemographique: null,
        emploiReglemente: true,
        emploiCadre: false,
      },
      mobilites: [{ ordre: 1, metier: { code: 'M1805' } }],
    });
    expect(Object.keys(fiche.caracteristiques)).toHaveLength(5);
    expect(fiche).not.toHaveProperty('metier');
  });

  it('has its lists in the alphabetical order of French', () => {
    expect(labels(fiche.themes)).toEqual(['Écologie', 'Zéro déchet']);
    expect(labels(fiche.formacodes)).toEqual(['Épices', 'Viennoiserie']);
  });

  it('has savoirs by catégorie, then sous-catégorie, those without first, then label', () => {
    expect(labels(fiche.savoirs)).toEqual(['Échanges', 'Pâtes']);
    expect(labels(fiche.savoirs[1]?.savoirs ?? [])).toEqual(['Zeste', 'Égrappage', 'Farine', 'Levain']);
  });

  it('has types of contextes in the order of their codes, and the contextes of each by label', () => {
    expect(labels(fiche.contextes)).toEqual(['Zone', 'Autre']);
    expect(labels(fiche.contextes[0]?.contextes ?? [])).toEqual(['Été', 'Nuit']);
  });

  it('has what is principal first, and certifications by level, the unknown one last', () => {
    expect(labels(fiche.secteurs)).toEqual(['Zoo', 'Alimentation', 'Écoles', 'Fermes']);
    expect(labels(fiche.secteurs[0]?.sousSecteurs ?? [])).toEqual(['Éts', 'Sud']);
    expect(labels(fiche.centresInteret)).toEqual(['Vente', 'Écriture', 'Musique']);
    expect(labels(fiche.certifications)).toEqual(['École', 'Titre', 'Brevet', 'Autre']);
  });
});

describe('synonymes', () => {
  const appellations = [
    appellation('1', 'Boulanger', 'PRINCIPALE'),
    appellation('2', 'Tourier', 'SYNONYME'),
    appellation('3', 'Épicier', 'SYNONYME'),
    appellation('4', 'Fournier', 'SYNONYME', true),
    appellation('5', 'Ânier', 'SYNONYME', true),
  ];
  const codes = (peuUsitees: boolean): string[] => synonymesOf(appellations, peuUsitees).map(({ codeOgr }) => codeOgr);

  it('are the other names from A to Z; little-used ones are left out, or come last', () => {
    expect(codes(false)).toEqual(['3', '2']);
    expect(codes(true)).toEqual(['3', '2', '5', '4']);
  });
});
