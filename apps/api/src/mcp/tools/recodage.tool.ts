import type { McpTool } from './mcp-tool';

/** What old codes have become. */
export const recodageTool: McpTool = {
  name: 'recodage',
  title: 'Recodage d’anciens codes',
  description:
    "Ce que d'anciens codes (ROME 3, ou version passée) sont devenus, et quoi faire quand il y a plusieurs candidats. Leads old codes to today's.",
  operation: `query Recodage($codes: [ID!]!, $depuis: String) {
    recodage(codes: $codes, depuis: $depuis) {
      depuis release resultats { code statut aFaire candidats { code libelle part base } }
    }
  }`,
  example: { codes: ['D1208'], depuis: '3' },
};
