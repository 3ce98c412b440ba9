import { storedGraph } from '@rome-graph/domain';
import { nodeTable } from '../tables/export-table';
import { nodeId, XmlAttributes } from './xml-attributes';

const tables = storedGraph.nodes.map(nodeTable);
const attributes = new XmlAttributes(tables, 'n');
const typesOf = (name: string): string[] =>
  attributes
    .list()
    .filter((attribute) => attribute.name === name)
    .map(({ type }) => type);

describe('the attributes of nodes', () => {
  it('have each a name of its own, whichever labels have it', () => {
    const names = attributes.list().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names)).toEqual(new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name))));
  });

  it('are texts where one label gives a boolean and another a text', () => {
    expect(typesOf('transitionEcologique')).toEqual(['string']);
  });

  it('keep the type that all labels give', () => {
    expect(typesOf('emploiCadre')).toEqual(['boolean']);
    expect(typesOf('libelle')).toEqual(['string']);
  });

  it('have one id from label to label', () => {
    const ids = tables
      .filter(({ name }) => name === 'Metier' || name === 'Competence')
      .map((table) => {
        const row = table.columns.map(({ name }) => (name === 'transitionEcologique' ? 'Verte' : null));
        return [...attributes.valuesOf(table, row)].map(({ id }) => id);
      });
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });
});

describe('nodeId', () => {
  it('tells the nodes of two labels with one key apart', () => {
    expect(nodeId('Competence', '100007')).toBe('Competence:100007');
  });
});
