// Purpose: how many nodes the database holds, how many of them are no more than a Bascule, which the first load of all leaves
// when its commit fails, and how many are releases that the loader wrote.

MATCH (n)
RETURN count(n) AS nodes, count(CASE WHEN n:Bascule THEN 1 END) AS bascules,
       count(CASE WHEN n:Release AND n.empreinte IS NOT NULL THEN 1 END) AS releases
