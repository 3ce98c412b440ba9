// Purpose: every recorded change from one release to the next that was loaded over it, as it was recorded.
// Parameters:
//   $depuis  string  the older release
//   $jusqua  string  the newer release

:param depuis => '458';
:param jusqua => '460';

MATCH (c:Changement)
WHERE c.depuis = $depuis AND c.jusqua = $jusqua
RETURN c.type AS type,
       c.nature AS nature,
       c.sujet AS sujet,
       c.attribut AS attribut,
       c.cible AS cible,
       c.ancien AS ancien,
       c.nouveau AS nouveau,
       c.anciennesValeurs AS anciennesValeurs
ORDER BY c.code
