// Purpose: make any other load wait until this transaction ends: two transactions cannot create the same Release at once.
// Nobody sees this node: the transaction that creates it removes it before it commits.

CREATE (lock:Release {version: '~loading'})
