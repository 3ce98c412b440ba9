// Purpose: the label that the fiche of ROME 3 had from which each métier comes, where a document gave it, for who searches by it.

MATCH (m:Metier)
WHERE m.libelleRomeParent IS NOT NULL
RETURN m.code AS metier, m.libelleRomeParent AS nom
ORDER BY metier
