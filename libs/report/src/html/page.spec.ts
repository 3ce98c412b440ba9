import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import type { ReleaseReport } from '../release/release-report';
import { renderReleasePage } from './page';
import { pageStyles } from './page.styles';

/** What would do harm if it were not escaped, in text and in attributes. */
const hostile = `<script>alert("1")</script>' onload='x' &amp;`;
const named = { code: 'A1101', libelle: hostile };

const report: ReleaseReport = {
  logiciel: { version: '1.2.3-dev', commit: '0a1b2c3d' },
  release: { version: '460', libelle: hostile, publieeLe: '2025-09-18', valideeLe: null, empreinte: 'ab'.repeat(32) },
  documents: [
    {
      ...named,
      producteur: hostile,
      licence: hostile,
      attribution: hostile,
      adresse: 'https://example.org/?a="b"&c',
      version: null,
      empreinte: 'cd'.repeat(32),
    },
  ],
  noeuds: [{ nom: 'Metier', description: hostile, publies: 1584, lus: 1584, presents: 1583 }],
  relations: [{ nom: 'MOBILISE', description: hostile, presents: 3 }],
  totaux: [{ nom: 'PROCHE', description: hostile, publies: null, lus: 2, presents: 2 }],
  grandsDomaines: [{ code: 'A', libelle: hostile, fiches: 87 }],
  tags: [
    { tag: 'transitionEcologique', valeur: 'EMPLOI_VERT', fiches: 1, appellations: 2 },
    { tag: 'emploiCadre', valeur: 'true', fiches: 1, appellations: 0 },
    { tag: 'emploiCadre', valeur: null, fiches: 1, appellations: 2 },
  ],
  macroCompetences: [{ ...named, codeOgr: '1', metiers: 5, directs: 2 }],
  modularite: 0.5,
  aires: [
    {
      ...named,
      code: '01',
      metierCentral: 'A1101',
      taille: 2,
      cohesion: 0.5,
      contribution: 0.3,
      items: [{ ...named, metiers: 1 }],
    },
    { ...named, code: '02', metierCentral: 'A1102', taille: 1, cohesion: 0.5, contribution: 0.2, items: [] },
  ],
  liensEntreAires: [{ aire: '01', autreAire: '02', liens: 3, couvertures: 0.4 }],
  ponts: [{ ...named, aire: '01', entreAires: 0.02, enTout: 0.03 }],
  isoles: [
    { ...named, proches: 0, meilleure: null },
    { ...named, proches: 4, meilleure: 0.06 },
  ],
  couvertures: [{ depuis: 0.05, jusqua: 0.1, paires: 3, officielles: 1 }],
  accord: {
    mobilites: 10,
    reciproques: 2,
    sansItemCommun: 1,
    sousLeSeuil: 3,
    couvertes: 6,
    evaluation: [{ niveau: 'TOUT', mesure: 'COUVERTURE', auc: 0.8775, rappelA10: 0.2893 }],
  },
  sansCouverture: [{ ...named, mobilites: 10, sansCouverture: 9 }],
  prochesSansMobilite: [{ de: named, vers: named, couverture: 0.5, communs: 9 }],
  changements: [{ depuis: '458', jusqua: '460', type: 'CREE', nature: 'Metier', nombre: 528 }],
  derives: {
    total: 1,
    resultats: [
      {
        depuis: '458',
        jusqua: '460',
        metier: 'M1411',
        libelle: hostile,
        renomme: true,
        jaccard: 0.0392,
        recouvrement: 0,
        itemsAvant: 41,
        itemsApres: 65,
      },
    ],
  },
};

const withoutHistory: ReleaseReport = { ...report, changements: [], derives: { total: 0, resultats: [] } };

/** The page in a document that runs none of its scripts. */
function pageOf(shown: ReleaseReport): JSDOM {
  return new JSDOM(renderReleasePage(shown), { runScripts: 'outside-only' });
}

describe('renderReleasePage', () => {
  it('shows every text as it stands, whatever it holds', () => {
    const { document } = pageOf(report).window;
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).not.toContain(
      'onload',
    );
    expect(document.querySelector('#identite a')?.getAttribute('href')).toBe('https://example.org/?a="b"&c');
  });

  it('leaves its styles as they are, and its French with unbreakable blanks', () => {
    const { document } = pageOf(report).window;
    expect(document.querySelector('style')?.textContent?.trim()).toBe(pageStyles.trim());
    expect(document.querySelector('title')?.textContent).toBe('ROME 4.0, version 460\u00a0: rapport');
  });

  it('names the software where it says what to cite, among the facts and at its end; a commit unknown is said to be', () => {
    const { document } = pageOf(report).window;
    const quoted = document.querySelector('#identite blockquote')?.textContent;
    expect(quoted).toMatch(/export CSV 460.; rome-graph 1\.2\.3-dev, commit 0a1b2c3d, rapport sur la version/);
    expect(document.querySelector('#identite dl')?.textContent).toContain('rome-graph 1.2.3-dev, commit 0a1b2c3d');
    expect(document.querySelector('footer')?.textContent).toContain('rome-graph 1.2.3-dev, commit 0a1b2c3d.');
    const { document: unknown } = pageOf({ ...report, logiciel: { version: '1.2.3', commit: null } }).window;
    expect(unknown.querySelector('#identite dl')?.textContent).toContain('rome-graph 1.2.3, commit inconnu');
    expect(unknown.querySelector('footer')?.textContent).toContain('rome-graph 1.2.3.');
  });

  it('says which counts differ, and which value of a tag is unknown', () => {
    const { document } = pageOf(report).window;
    expect(document.querySelector('#decomptes strong')?.textContent).toMatch(/diffèrent pour.: Metier\.$/);
    expect(document.querySelector('#tags details')?.textContent).toMatch(/Emploi cadre.: Inconnu/);
    expect(document.querySelector('#tags details')?.textContent).toContain('Emploi Vert');
  });

  it('says that there is no history to compare with', () => {
    const { document } = pageOf(withoutHistory).window;
    expect(document.querySelector('#evolution')?.textContent).toContain('n’a contenu aucune autre version');
    expect(document.querySelectorAll('#evolution table')).toHaveLength(0);
  });

  it.each([
    ['with', report],
    ['without', withoutHistory],
  ])(
    'breaks no rule of accessibility %s history',
    async (_name, shown) => {
      const { window } = pageOf(shown);
      window.eval(axe.source);
      // Contrast needs a browser that draws; page.styles.spec.ts computes it.
      const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
        window.document.documentElement,
        {
          rules: { 'color-contrast': { enabled: false } },
        },
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'svg-img-alt',
          'html-has-lang',
          'heading-order',
          'landmark-main-is-top-level',
          'scope-attr-valid',
          'summary-name',
        ]),
      );
    },
    60_000,
  );
});
