// Purpose: the métiers that mobilise a compétence, those that have it at their core first.
// Parameters:
//   $competence  string  code OGR of the compétence

:param competence => '107327';

MATCH (c:Competence {codeOgr: $competence})<-[r:MOBILISE]-(m:Metier)
RETURN c.libelle AS competence, m.code AS code, m.libelle AS libelle, r.coeurMetier AS coeurMetier
ORDER BY coeurMetier IS NULL, code
