import { aireDeMobiliteTool } from './aire-de-mobilite.tool';
import { changementsTool } from './changements.tool';
import { ecartTool } from './ecart.tool';
import { effetsDeLevierTool } from './effets-de-levier.tool';
import { ensembleDeMetiersTool } from './ensemble-de-metiers.tool';
import { ficheMetierTool } from './fiche-metier.tool';
import type { McpTool } from './mcp-tool';
import { metiersPartageantTool } from './metiers-partageant.tool';
import { metiersProchesTool } from './metiers-proches.tool';
import { passerelleDepuisProfilTool } from './passerelle-depuis-profil.tool';
import { passerellesTool } from './passerelles.tool';
import { pistesTool } from './pistes.tool';
import { rechercherTool } from './rechercher.tool';
import { recodageTool } from './recodage.tool';
import { statistiquesTool } from './statistiques.tool';

/** Every question that assistants may ask, in the order in which they are listed; Cypher comes after them where it is open. */
export const tools: readonly McpTool[] = [
  rechercherTool,
  ficheMetierTool,
  ecartTool,
  passerellesTool,
  passerelleDepuisProfilTool,
  pistesTool,
  metiersPartageantTool,
  metiersProchesTool,
  aireDeMobiliteTool,
  ensembleDeMetiersTool,
  effetsDeLevierTool,
  recodageTool,
  changementsTool,
  statistiquesTool,
];
