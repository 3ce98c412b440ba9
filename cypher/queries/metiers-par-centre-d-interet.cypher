// Purpose: how many métiers answer to each centre d'intérêt, and to how many it is the principal one.

MATCH (c:CentreInteret)
RETURN c.code AS code,
       c.libelle AS libelle,
       COUNT { (c)<-[:REPOND_A]-(:Metier) } AS metiers,
       COUNT { (c)<-[:REPOND_A {principal: true}]-(:Metier) } AS principaux
ORDER BY metiers DESC, code
