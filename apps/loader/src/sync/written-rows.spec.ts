import { romeGraph } from '@rome-graph/domain';
import type { Link } from './difference';
import { NodeIds } from './node-ids';
import type { LinkToWrite, NodeToWrite } from './written-rows';
import { changedLinks, changedNodes, createdLinks, createdNodes, removedLinks, removedNodes } from './written-rows';

const ids = new NodeIds(
  new Map([
    ['Metier', new Map(Object.entries({ A1101: 'm0', A1102: 'm1' }))],
    ['Competence', new Map(Object.entries({ '100': 'c0', '101': 'c1' }))],
    ['Theme', new Map(Object.entries({ '6': 't0' }))],
  ]),
);

function link(type: string, to: string, { from, to: end, values }: Link): LinkToWrite {
  const declared = romeGraph.relationships.find((each) => each.type === type && each.to === to);
  if (!declared) throw new Error(`no ${type} to ${to}`);
  return [declared, { from, to: end, values }];
}

function theme(key: string, libelle: string): NodeToWrite {
  const declared = romeGraph.nodes.find(({ label }) => label === 'Theme');
  if (!declared) throw new Error('no Theme');
  return [declared, { key, values: declared.properties.map(({ name }) => (name === 'libelle' ? libelle : null)) }];
}

const links: LinkToWrite[] = [
  link('MOBILISE', 'Competence', { from: 'A1101', to: '100', values: ['PRINCIPALE'] }),
  link('MOBILISE', 'Competence', { from: 'A1102', to: '100', values: [null] }),
  link('MOBILISE', 'Competence', { from: 'A1101', to: '101', values: [null] }),
  link('DANS_THEME', 'Theme', { from: 'A1101', to: '6', values: [] }),
];

describe('the rows of nodes', () => {
  it('are their properties by label, the key among them, when they are created', () => {
    expect(createdNodes([theme('6', 'Chantier'), theme('7', 'Mer')])).toEqual({
      Theme: [
        { code: '6', libelle: 'Chantier' },
        { code: '7', libelle: 'Mer' },
      ],
    });
  });

  it('name each by what Neo4j knows it by, when they are changed or removed', () => {
    expect(changedNodes([theme('6', 'Mer')], ids)).toEqual([{ node: 't0', properties: { code: '6', libelle: 'Mer' } }]);
    expect(removedNodes([theme('6', 'Mer')], ids)).toEqual([{ node: 't0' }]);
  });
});

describe('the rows of links', () => {
  it('are one per node they start from, with every link under its type, when they are created', () => {
    expect(createdLinks(links, ids)).toEqual([
      {
        from: 'm0',
        links: [
          { to: 'c0', MOBILISE: [{ coeurMetier: 'PRINCIPALE' }] },
          { to: 'c1', MOBILISE: [{}] },
          { to: 't0', DANS_THEME: [{}] },
        ],
      },
      { from: 'm1', links: [{ to: 'c0', MOBILISE: [{}] }] },
    ]);
  });

  it('are by type, then by end, when they are changed or removed', () => {
    expect(changedLinks(links.slice(0, 3), ids)).toEqual([
      { from: 'm0', links: { MOBILISE: { c0: { coeurMetier: 'PRINCIPALE' }, c1: {} } } },
      { from: 'm1', links: { MOBILISE: { c0: {} } } },
    ]);
    expect(removedLinks(links, ids)).toEqual([
      { from: 'm0', links: { MOBILISE: { c0: true, c1: true }, DANS_THEME: { t0: true } } },
      { from: 'm1', links: { MOBILISE: { c0: true } } },
    ]);
  });

  it('say which node is gone', () => {
    const lost = link('DANS_THEME', 'Theme', { from: 'A1101', to: '9', values: [] });
    expect(() => createdLinks([lost], ids)).toThrow('The Theme 9 was removed from Neo4j');
  });
});
