// Purpose: tell those who read that the load is still being committed. What was removed meanwhile stays removed.

MATCH (b:Bascule {cle: 'bascule'})
SET b.renouveleeLe = datetime()
