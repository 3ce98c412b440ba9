// Purpose: how some métiers are spread over what one browses by: one row per value that at least one of them has.
// Parameters:
//   $codes  list of strings  codes of the métiers

:param codes => ['J1501', 'K1304', 'M1805'];

CALL () {
  MATCH (m:Metier)-[:DANS_DOMAINE]->(:DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(n:GrandDomaine)
  WHERE m.code IN $codes
  RETURN 'GRAND_DOMAINE' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier)-[:DANS_SECTEUR]->(n:SecteurActivite) WHERE m.code IN $codes
  RETURN 'SECTEUR' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier)-[:DANS_SOUS_SECTEUR]->(n:SousSecteurActivite) WHERE m.code IN $codes
  RETURN 'SOUS_SECTEUR' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier)-[:EXERCE_EN]->(n:DivisionNaf) WHERE m.code IN $codes
  RETURN 'DIVISION_NAF' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier)-[:REPOND_A]->(n:CentreInteret) WHERE m.code IN $codes
  RETURN 'CENTRE_INTERET' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier)-[:DANS_THEME]->(n:Theme) WHERE m.code IN $codes
  RETURN 'THEME' AS facette, n.code AS code, n.libelle AS libelle, m
  UNION ALL
  MATCH (m:Metier) WHERE m.code IN $codes AND m.riasecMajeur IS NOT NULL
  RETURN 'RIASEC' AS facette, m.riasecMajeur AS code, m.riasecMajeur AS libelle, m
  UNION ALL
  MATCH (m:Metier) WHERE m.code IN $codes AND m.transitionEcologique IS NOT NULL
  RETURN 'TAG' AS facette, 'transitionEcologique ' + m.transitionEcologique AS code, m.transitionEcologique AS libelle, m
  UNION ALL
  UNWIND ['transitionNumerique', 'transitionDemographique', 'emploiReglemente', 'emploiCadre'] AS tag
  MATCH (m:Metier) WHERE m.code IN $codes AND m[tag]
  RETURN 'TAG' AS facette, tag AS code, tag AS libelle, m
}
RETURN facette, code, libelle, count(DISTINCT m) AS metiers
ORDER BY facette, code
