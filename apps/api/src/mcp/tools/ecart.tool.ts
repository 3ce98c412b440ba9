import type { McpTool } from './mcp-tool';

/** What separates two métiers. */
export const ecartTool: McpTool = {
  name: 'ecart',
  title: 'Écart entre deux métiers',
  description:
    'Ce qui sépare deux métiers : items communs, items à apprendre, couverture. What is shared and what must be learnt to move from one métier straight to another.',
  operation: `query Ecart($de: ID!, $vers: ID!, $niveau: Niveau, $limite: Int = 10) {
    ecart(de: $de, vers: $vers, niveau: $niveau) {
      de { ...Resume } vers { ...Resume } couverture nbCommuns nbManquants
      communs(limite: $limite) { ...ItemDit } manquants(limite: $limite) { ...ItemDit } methode { ...MethodeDite }
    }
  }`,
  example: { de: 'K2204', vers: 'J1501' },
};
