// Purpose: the pairs of releases that were compared when one was loaded over the other, the older of each first.

MATCH (d:Derive|Changement)
RETURN DISTINCT d.depuis AS depuis, d.jusqua AS jusqua
ORDER BY toInteger(depuis), toInteger(jusqua)
