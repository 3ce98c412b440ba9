// Purpose: how many fiches each grand domaine holds, in order of its letter.

MATCH (g:GrandDomaine)
RETURN g.code AS code, g.libelle AS libelle,
       COUNT { (g)<-[:DANS_GRAND_DOMAINE]-(:DomaineProfessionnel)<-[:DANS_DOMAINE]-(:Metier) } AS fiches
ORDER BY code
