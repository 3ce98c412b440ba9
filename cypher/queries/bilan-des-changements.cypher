// Purpose: how many changes of each type the loads recorded between releases, by what changed: a label, or a property or link of
// it.

MATCH (c:Changement)
RETURN c.depuis AS depuis, c.jusqua AS jusqua, c.type AS type, c.nature AS nature, count(*) AS nombre
ORDER BY toInteger(depuis), toInteger(jusqua), type, nature
