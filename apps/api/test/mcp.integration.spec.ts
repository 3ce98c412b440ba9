import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { ApiClient } from './support/test-api';

describe('mcp', () => {
  const api = ApiClient.shared();
  it('explore', async () => {
    const client = new Client({ name: 'spec', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)));
    const { tools } = await client.listTools();
    console.log(tools.map((t) => t.name));
    for (const [name, args] of [
      ['rechercher', { texte: 'aide soignante' }],
      ['fiche_metier', { code: 'J1501' }],
      ['passerelles', { de: 'K2204', vers: 'J1501' }],
      ['pistes', { profil: { experiences: ['K2204'] } }],
      ['ecart', { de: 'K2204', vers: 'J150' }],
      ['ecart', { de: 'K2204' }],
      ['ecart', { de: 'K2204', a: 'J1501' }],
      ['ecart', { de: 'K2204', vers: 'J1501' }],
      ['fiche_metier', { code: 'J1501', sections: ['competences', 'savoirs', 'contextes'] }],
      ['statistiques', {}],
      ['changements', {}],
      ['recodage', { codes: ['J1501', 'D1208'] }],
      ['ensemble_de_metiers', { selection: { domaines: ['J15'] } }],
      ['effets_de_levier', { code: 'K2204' }],
      ['aire_de_mobilite', { code: 'K2204' }],
      ['metiers_proches', { code: 'K2204' }],
      ['metiers_partageant', { code: 'K2204' }],
      ['interroger_cypher', { statement: 'MATCH (m:Metier) RETURN count(m) AS n' }],
    ] as const) {
      const r = await client.callTool({ name, arguments: args });
      const text=(r.content as any)[0].text; const json=JSON.stringify(r); console.log(name, JSON.stringify(args), countTokens(json), json.length/countTokens(json), '\n', text);
    }
    await client.close();
  });
});
