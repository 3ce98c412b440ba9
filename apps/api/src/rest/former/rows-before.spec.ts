import { romeGraph } from '@rome-graph/domain';
import type { HeldRows } from '../../engine/held-graph/held-rows.reader';
import type { Comparison, StoredChange } from './comparison';
import { stepsBack } from './comparison';
import { HistoryGapError, rowsBefore } from './rows-before';

const declared = (type: string, from: string, to: string): (typeof romeGraph.relationships)[number] => {
  const found = romeGraph.relationships.find((each) => each.type === type && each.from === from && each.to === to);
  if (!found) throw new Error(`No ${type} from ${from} to ${to}.`);
  return found;
};
const mobilise = declared('MOBILISE', 'Metier', 'Competence');
const releveDe = declared('RELEVE_DE', 'Competence', 'MacroCompetence');
const requiert = declared('REQUIERT', 'Metier', 'Savoir');

const gone = { nature: 'Competence', sujet: '9', codeOgr: '9', libelle: 'neuf', dernierEn: '459' };
const rows: HeldRows = {
  nodes: new Map([
    ['Metier', [{ code: 'A1', libelle: 'a', emploiCadre: false, riasecMajeur: 'R' }]],
    [
      'Competence',
      [
        { codeOgr: '1', libelle: 'un' },
        { codeOgr: '2', libelle: 'deux' },
      ],
    ],
    ['MacroCompetence', [{ codeOgr: '5', libelle: 'cinq' }]],
  ]),
  links: new Map([
    [mobilise, [{ from: 'A1', links: [['2', 'EMERGENTE'] as const] }]],
    [releveDe, [{ from: '2', links: [['5'] as const] }]],
  ]),
  sources: [{ code: 'export' }],
  releases: [],
  dropped: [gone, { ...gone, sujet: '8', codeOgr: '8', dernierEn: '458' }],
  replacements: [],
};
const change = (
  type: StoredChange['type'],
  nature: string,
  sujet: string,
  rest: Partial<StoredChange> = {},
): StoredChange => ({
  ...{ type, nature, sujet, attribut: null, cible: null, ancien: null, nouveau: null, anciennesValeurs: null },
  ...rest,
});
const proprietes = ['Metier.libelle', 'Metier.emploiCadre', 'Competence.libelle', 'MacroCompetence.libelle'];

function before(...changements: readonly StoredChange[]): HeldRows {
  const work = rowsBefore(rows, { depuis: '459', jusqua: '460', proprietes, changements } satisfies Comparison);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('the rows of the release before', () => {
  it('have the former values of what was compared, and know nothing of the rest', () => {
    const { nodes } = before(
      change('RENOMME', 'Metier', 'A1', { attribut: 'libelle', ancien: ['avant'] }),
      change('REDEFINI', 'Metier', 'A1', { attribut: 'emploiCadre', ancien: ['true'] }),
    );
    expect(nodes.get('Metier')).toEqual([{ code: 'A1', libelle: 'avant', emploiCadre: true }]);
  });

  it('have what was dropped and not what came, with the links of both', () => {
    const links = { attribut: 'MOBILISE', cible: 'Competence' };
    const told = before(
      change('CREE', 'Competence', '2', { nouveau: ['deux'] }),
      change('SUPPRIME', 'Competence', '9', { ancien: ['neuf'] }),
      change('LIE', 'Metier', 'A1', { ...links, nouveau: ['2'] }),
      change('DELIE', 'Metier', 'A1', { ...links, ancien: ['9'], anciennesValeurs: ['{"coeurMetier":"PRINCIPALE"}'] }),
    );
    expect(told.nodes.get('Competence')?.map(({ codeOgr }) => codeOgr)).toEqual(['1', '9']);
    expect(told.links.get(mobilise)).toEqual([{ from: 'A1', links: [['9', 'PRINCIPALE']] }]);
    // Where the created compétence belongs is part of its creation: with it goes the only link there was.
    expect(told.links.get(releveDe)).toEqual([]);
    expect([mobilise, releveDe, requiert].map((each) => told.unknown?.has(each))).toEqual([false, true, true]);
    expect(told.dropped.map(({ sujet }) => sujet)).toEqual(['8']);
  });

  it('are not told where what was dropped was dropped again since, or has come back', () => {
    for (const sujet of ['8', '7']) {
      expect(() => before(change('SUPPRIME', 'Competence', sujet))).toThrow(HistoryGapError);
    }
  });
});

describe('the way back to a former release', () => {
  const compared = [
    { depuis: '457', jusqua: '459' },
    { depuis: '459', jusqua: '460' },
    { depuis: '458', jusqua: '460' },
  ];

  it('is the comparisons that lead there, one after the other', () => {
    expect(stepsBack(compared, '460', '458')).toEqual([compared[2]]);
    expect(stepsBack(compared.slice(0, 2), '460', '457')).toEqual([compared[1], compared[0]]);
    expect(stepsBack(compared, '460', '456')).toBeUndefined();
  });
});
