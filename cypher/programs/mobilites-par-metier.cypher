// Purpose: the official mobilités of each fiche, as [code of the métier it leads to, rank].

MATCH (de:Metier)-[p:PERMET_MOBILITE]->(vers:Metier)
RETURN de.code AS metier, collect([vers.code, p.ordre]) AS mobilites
