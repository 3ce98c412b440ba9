// Purpose: how many nodes the database holds, and how many of them are releases that the loader wrote. A Bascule alone is
// none: the first load of all leaves it when its commit fails.

MATCH (n)
WHERE NOT n:Bascule
RETURN count(n) AS nodes, count(CASE WHEN n:Release AND n.empreinte IS NOT NULL THEN 1 END) AS releases
