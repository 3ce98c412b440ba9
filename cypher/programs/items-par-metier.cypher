// Purpose: the items that each fiche holds by a link of its own, as [codeOgr, coeurMetier]: the compétences and
// macro-compétences it mobilises, the savoirs it requires. coeurMetier is true for PRINCIPALE and EMERGENTE.

MATCH (m:Metier)-[l:MOBILISE|REQUIERT]->(item)
RETURN m.code AS metier, collect([item.codeOgr, l.coeurMetier IS NOT NULL]) AS items
