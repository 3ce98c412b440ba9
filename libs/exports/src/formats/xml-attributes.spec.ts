import type { PropertyType } from '@rome-graph/domain';
import { storedGraph } from '@rome-graph/domain';
import type { ExportTable } from '../tables/export-table';
import { nodeId, nodeTable } from '../tables/export-table';
import { typesOfNames, XmlAttributes } from './xml-attributes';

const tables = storedGraph.nodes.map(nodeTable);
const attributes = new XmlAttributes(tables, typesOfNames(tables), 'n');
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

describe('the type of a name', () => {
  const nodes = (name: string, ...types: PropertyType[]): ExportTable[] =>
    types.map((type, index) => ({
      kind: 'nodes',
      name: `L${index}`,
      description: '',
      columns: [{ name, type, nullable: true, description: '' }],
    }));
  const link = (name: string, type: PropertyType): ExportTable => ({
    kind: 'relationships',
    name: 'L0-T-L0',
    ...{ from: 'L0', type: 'T', to: 'L0', description: '' },
    columns: ['from', 'to', name].map((column) => ({
      name: column,
      type: column === name ? type : 'string',
      nullable: true,
      description: '',
    })),
  });

  it.each<[PropertyType[], string]>([
    [['integer', 'integer'], 'long'],
    [['integer', 'float'], 'double'],
    [['float', 'integer', 'float'], 'double'],
    [['boolean', 'integer'], 'string'],
    [['boolean', 'string', 'boolean'], 'string'],
    [['strings', 'string'], 'string'],
    [['integer', 'boolean', 'integer'], 'string'],
  ])('that labels give as %j is %s for all', (given, expected) => {
    for (const order of [given, [...given].reverse()]) {
      expect(typesOfNames(nodes('x', ...order)).get('x')).toBe(expected);
    }
  });

  it('is one for nodes and links', () => {
    expect(typesOfNames([...nodes('x', 'integer'), link('x', 'string')]).get('x')).toBe('string');
  });

  it('takes no key of an end for an attribute', () => {
    expect(typesOfNames([link('x', 'float')])).toEqual(new Map([['x', 'double']]));
  });
});

describe('nodeId', () => {
  it('tells the nodes of two labels with one key apart', () => {
    expect(nodeId('Competence', '100007')).toBe('Competence:100007');
  });
});
