// Purpose: tell those who read that a load is about to be committed: until it is, they may see a part of each release.

MERGE (b:Bascule {cle: 'bascule'})
SET b.commenceeLe = datetime(), b.renouveleeLe = datetime()
