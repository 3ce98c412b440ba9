/** Nodes of v460 by label, counted from the files by an independent script (shared/design/graph-model.md). */
export const nodesOfV460 = {
  GrandDomaine: 14,
  DomaineProfessionnel: 110,
  Metier: 1584,
  Appellation: 13120,
  DomaineCompetence: 6,
  Enjeu: 32,
  Objectif: 84,
  MacroCompetence: 507,
  Competence: 17810,
  CategorieSavoir: 5,
  Savoir: 15354,
  TypeContexte: 6,
  ContexteTravail: 179,
  SecteurActivite: 35,
  SousSecteurActivite: 40,
  DivisionNaf: 89,
  CentreInteret: 30,
  Theme: 17,
};

/** Relationships of v460 by type, from the same script. */
export const relationshipsOfV460 = {
  MOBILISE: 54695,
  REQUIERT: 35861,
  S_EXERCE_DANS: 13663,
  PERMET_MOBILITE: 14912,
  EXERCE_EN: 2920,
  DANS_SOUS_SECTEUR: 1447,
  REPOND_A: 4444,
  DANS_THEME: 1348,
  ISSU_DE: 1052,
  PROCHE: 171537,
};
