// Purpose: each fiche and each appellation that was dropped and has something to replace it today, at the end of the chain.

MATCH (o:Obsolete)
WHERE o.nature IN ['Metier', 'Appellation']
WITH o, COLLECT {
  MATCH (o)-[:REMPLACE_PAR]->+(n:Metier|Appellation)
  WITH DISTINCT n, CASE WHEN n:Metier THEN n.code ELSE n.codeOgr END AS code ORDER BY code
  RETURN {nature: labels(n)[0], code: code} AS remplacant
} AS remplacants
WHERE size(remplacants) > 0
RETURN o.nature AS nature, o.sujet AS code, remplacants
ORDER BY nature, code
