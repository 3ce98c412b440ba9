import type { McpTool } from './mcp-tool';

/** Where one may go from a métier. */
export const aireDeMobiliteTool: McpTool = {
  name: 'aire_de_mobilite',
  title: 'Aire de mobilité',
  description:
    "Où l'on peut aller depuis un métier en quelques étapes. Everything within reach of a métier in a few steps, by official mobilités or by skills.",
  operation: `query AireDeMobilite($code: ID!, $etapes: Int, $origine: OrigineMobilite, $couvertureMin: Float) {
    aireDeMobilite(code: $code, etapes: $etapes, origine: $origine, couvertureMin: $couvertureMin) {
      metier { ...Resume } total metiers { metier { ...Resume } etapes cout } methode { ...MethodeDite }
    }
  }`,
  example: { code: 'J1501', etapes: 2, origine: 'CROISEE' },
};
