// Purpose: what some codes are of, whatever it is: a métier by its code ROME or OGR, a macro-compétence by its code in the tree
// or OGR, a compétence, a contexte de travail, a thème … A code that nothing has gives no row.
// Parameters:
//   $codes  list of strings  codes of anything of the official export

:param codes => ['6D105', '300416', 'K2204'];

UNWIND $codes AS demande
CALL (demande) {
  MATCH (n:Metier|GrandDomaine|DomaineProfessionnel|DomaineCompetence|Enjeu|Objectif|MacroCompetence|CategorieSavoir|TypeContexte|SecteurActivite|SousSecteurActivite|DivisionNaf|CentreInteret|Theme {code: demande})
  RETURN n
  UNION
  MATCH (n:Metier|Appellation|MacroCompetence|Competence|Savoir|ContexteTravail {codeOgr: demande})
  RETURN n
}
RETURN DISTINCT demande, labels(n)[0] AS nature, n.code AS code, n.codeOgr AS codeOgr, n.libelle AS libelle
ORDER BY demande, nature, code
