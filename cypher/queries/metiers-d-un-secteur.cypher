// Purpose: the métiers of a secteur d'activité, those whose principal secteur it is first.
// Parameters:
//   $secteur  string  label of the secteur

:param secteur => 'Santé';

MATCH (s:SecteurActivite {libelle: $secteur})<-[d:DANS_SECTEUR]-(m:Metier)
RETURN m.code AS code, m.libelle AS libelle, d.principal AS principal
ORDER BY principal DESC, code
