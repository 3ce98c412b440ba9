// Purpose: the releases that the graph holds or has held, the oldest first.

MATCH (r:Release)
RETURN r.version AS version
ORDER BY toInteger(version)
