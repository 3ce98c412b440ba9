// Purpose: the aires de métiers by name, the largest first.

MATCH (a:AireDeMetiers)
RETURN a.code AS code,
       a.libelle AS libelle,
       a.taille AS taille
ORDER BY code
