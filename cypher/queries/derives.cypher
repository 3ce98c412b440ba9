// Purpose: a page of the métiers whose content moved between releases, those that moved most first: by share of the items that
// stayed (Jaccard), then of the ten nearest métiers. Every parameter but the page may be null: it then keeps everything.
// Parameters:
//   $depuis    string   oldest release to start from, or null
//   $jusqua    string   newest release to go to, or null
//   $code      string   code of a métier, or null
//   $decalage  integer  how many to skip
//   $limite    integer  how many to give

:param depuis => '458';
:param jusqua => '460';
:param code => null;
:param decalage => 0;
:param limite => 20;

MATCH (d:Derive)
WHERE ($depuis IS NULL OR toInteger(d.depuis) >= toInteger($depuis))
  AND ($jusqua IS NULL OR toInteger(d.jusqua) <= toInteger($jusqua))
  AND ($code IS NULL OR d.metier = $code)
WITH d ORDER BY d.jaccard, d.recouvrement, d.metier, d.code
WITH collect(d) AS found
RETURN size(found) AS total,
       [d IN found[toInteger($decalage)..toInteger($decalage + $limite)] | d {.*}] AS resultats
