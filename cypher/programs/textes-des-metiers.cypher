// Purpose: what is written of every métier, its definition and its conditions of access, for the words that no label has.

MATCH (m:Metier)
UNWIND [m.definition, m.accesEmploi] AS texte
WITH m.code AS metier, texte
WHERE texte IS NOT NULL
RETURN metier, texte
ORDER BY metier, texte
