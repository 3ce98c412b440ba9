import { aireDeMobiliteTool } from './aire-de-mobilite.tool';
import { atteignablesTool } from './atteignables.tool';
import { changementsTool } from './changements.tool';
import { ecartTool } from './ecart.tool';
import { effetsDeLevierTool } from './effets-de-levier.tool';
import { ensembleDeMetiersTool } from './ensemble-de-metiers.tool';
import { ficheMetierTool } from './fiche-metier.tool';
import { matriceTool } from './matrice.tool';
import type { McpTool } from './mcp-tool';
import { metiersPartageantTool } from './metiers-partageant.tool';
import { metiersProchesTool } from './metiers-proches.tool';
import { passerelleDepuisProfilTool } from './passerelle-depuis-profil.tool';
import { passerellesTool } from './passerelles.tool';
import { pistesTool } from './pistes.tool';
import { rechercherTool } from './rechercher.tool';
import { reclassementTool } from './reclassement.tool';
import { recodageTool } from './recodage.tool';
import { statistiquesTool } from './statistiques.tool';

/** The questions that every assistant may ask, in the order in which they are listed; Cypher comes after them where it is open. */
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

/** Those of whole networks and groups, listed to who asks for them: a model reads the list of tools at each turn. */
export const furtherTools: readonly McpTool[] = [atteignablesTool, matriceTool, reclassementTool];
