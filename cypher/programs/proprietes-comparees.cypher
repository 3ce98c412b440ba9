// Purpose: the pairs of releases that were compared when one was loaded over the other, with the properties that both give. Of the
// others nobody knows what changed.

MATCH (c:Comparaison)
RETURN c.depuis AS depuis, c.jusqua AS jusqua, c.proprietes AS proprietes
ORDER BY toInteger(depuis), toInteger(jusqua)
