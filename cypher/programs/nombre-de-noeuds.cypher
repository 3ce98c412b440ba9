// Purpose: how many nodes the database holds, whatever their labels: 0 for an empty one.

MATCH (n)
RETURN count(n) AS nodes
