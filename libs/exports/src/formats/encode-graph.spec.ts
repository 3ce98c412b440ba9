import { strFromU8, unzipSync } from 'fflate';
import type { LinkTable, NodeTable } from '../tables/export-table';
import type { RowsOfTable } from './encode-graph';
import { encodeGraph } from './encode-graph';
import type { EncoderContext } from './export-format';
import { exportFormats } from './export-formats';

/** A chain from a métier to another by what one question answers: nothing of it is declared by the graph. */
const metier: NodeTable = {
  kind: 'nodes',
  name: 'Metier',
  description: 'Un métier de la chaîne.',
  columns: [
    { name: 'code', type: 'string', nullable: false, description: '' },
    { name: 'libelle', type: 'string', nullable: false, description: '' },
    { name: 'rang', type: 'integer', nullable: true, description: '' },
  ],
};
const etape: LinkTable = {
  kind: 'relationships',
  name: 'Metier-ETAPE-Metier',
  ...{ from: 'Metier', type: 'ETAPE', to: 'Metier', description: 'Une étape.', weight: 'force' },
  columns: [
    { name: 'from', type: 'string', nullable: false, description: '' },
    { name: 'to', type: 'string', nullable: false, description: '' },
    { name: 'force', type: 'float', nullable: false, description: '' },
    { name: 'rang', type: 'string', nullable: true, description: '' },
  ],
};
const graph: readonly RowsOfTable[] = [
  {
    table: metier,
    rows: [
      ['D1106', 'Vendeur « A & B »', 1],
      ['M1607', 'Secrétaire', null],
    ],
  },
  { table: etape, rows: [['D1106', 'M1607', 0.5, '1re']] },
];
const context: EncoderContext = {
  csv: 'SAFE',
  baseUri: 'urn:test:',
  release: { release: { version: '460' }, sources: [] },
};

async function files(format: string, what = graph): Promise<Record<string, string>> {
  const found = exportFormats.find(({ name }) => name === format);
  if (!found) throw new Error(`no format ${format}`);
  const encoded = await encodeGraph(found, what, 'reponse', context);
  return Object.fromEntries(encoded.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
}

describe('any set of nodes and links', () => {
  it('is two tables for Gephi: a link is directed, named by its type and weighs what it says', async () => {
    expect(await files('gephi')).toEqual({
      'nodes.csv':
        '"Id","Label","labelV","code","libelle","rang"\n' +
        '"Metier:D1106","Vendeur « A & B »","Metier","D1106","Vendeur « A & B »","1"\n' +
        '"Metier:M1607","Secrétaire","Metier","M1607","Secrétaire",\n',
      'edges.csv':
        '"Source","Target","Type","Id","Label","Weight","force","rang"\n' +
        '"Metier:D1106","Metier:M1607","Directed","0","ETAPE","0.5","0.5","1re"\n',
    });
  });

  it('is a file a table as CSV and JSON', async () => {
    expect(await files('csv')).toEqual({
      'Metier.csv': '"code","libelle","rang"\n"D1106","Vendeur « A & B »","1"\n"M1607","Secrétaire",\n',
      'Metier-ETAPE-Metier.csv': '"from","to","force","rang"\n"D1106","M1607","0.5","1re"\n',
    });
    expect((await files('json'))['Metier-ETAPE-Metier.jsonl']).toBe(
      '{"from":"D1106","to":"M1607","force":0.5,"rang":"1re"}\n',
    );
  });

  it('is GEXF with the weight of each link, and one type for a name that nodes and links share', async () => {
    const { 'reponse.gexf': gexf = '' } = await files('gexf');
    expect(gexf).toContain('<edge id="0" source="Metier:D1106" target="Metier:M1607" weight="0.5">');
    expect(gexf).toContain('<node id="Metier:D1106" label="Vendeur « A &amp; B »">');
    expect([...gexf.matchAll(/title="rang" type="(\w+)"/g)].map(([, type]) => type)).toEqual(['string', 'string']);
  });

  it('is GraphML', async () => {
    const { 'reponse.graphml': graphml = '' } = await files('graphml');
    expect(graphml).toContain(
      '<edge source="Metier:D1106" target="Metier:M1607"><data key="e2">ETAPE</data><data key="e0">0.5</data>',
    );
    expect(graphml).toContain('attr.name="force" attr.type="double"');
  });

  it('is a script of Cypher that finds both ends by their keys', async () => {
    const { 'reponse.cypher': script = '' } = await files('cypher');
    expect(script).toContain('CREATE (n:Metier {code: v[0]})');
    expect(script).toContain('MATCH (a:Metier {code: v[0]}) MATCH (b:Metier {code: v[1]}) CREATE (a)-[r:ETAPE]->(b)');
    await expect(files('cypher', graph.slice(1))).rejects.toThrow(
      'Metier-ETAPE-Metier is given without the nodes Metier',
    );
  });

  it('is a workbook with a sheet a table', async () => {
    const format = exportFormats.find(({ name }) => name === 'xlsx')!;
    const [file] = await encodeGraph(format, graph, 'reponse', context);
    const workbook = strFromU8(unzipSync(file!.bytes)['xl/workbook.xml']!);
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Contenu',
      'Metier',
      'Metier-ETAPE-Metier',
    ]);
  });

  it('may be nodes alone, or none', async () => {
    const nodes = graph.slice(0, 1);
    expect(Object.keys(await files('gephi', nodes))).toEqual(['nodes.csv']);
    const { 'reponse.gexf': gexf = '' } = await files('gexf', nodes);
    expect(gexf.endsWith('</nodes>\n<edges>\n</edges>\n</graph>\n</gexf>\n')).toBe(true);
    const empty = graph.map(({ table }) => ({ table, rows: [] }));
    expect(await files('csv', empty)).toEqual({
      'Metier.csv': '"code","libelle","rang"\n',
      'Metier-ETAPE-Metier.csv': '"from","to","force","rang"\n',
    });
  });
});
