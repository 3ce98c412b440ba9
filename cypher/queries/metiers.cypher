// Purpose: every métier of the release in service, by code.

MATCH (m:Metier)
RETURN m.code AS code, m.libelle AS libelle
ORDER BY code
