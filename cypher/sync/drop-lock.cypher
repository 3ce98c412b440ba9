// Purpose: remove the node by which this transaction kept other loads waiting.

MATCH (lock:Release {version: '~loading'})
DELETE lock
