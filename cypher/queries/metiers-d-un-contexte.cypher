// Purpose: the métiers exercised in a contexte de travail.
// Parameters:
//   $contexte  string  label of the contexte

:param contexte => 'Travail de nuit';

MATCH (t:TypeContexte)<-[:DE_TYPE]-(c:ContexteTravail {libelle: $contexte})<-[:S_EXERCE_DANS]-(m:Metier)
RETURN t.libelle AS type, c.codeOgr AS contexte, m.code AS code, m.libelle AS libelle
ORDER BY code
