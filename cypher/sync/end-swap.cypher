// Purpose: tell those who read that no load is being committed any more.

MATCH (b:Bascule)
DELETE b
