// Purpose: a page of what changed between releases, as the loads recorded it, with how many changes there are in all. Every
// parameter but the page may be null: it then keeps everything.
// Parameters:
//   $depuis    string   oldest release to start from, or null
//   $jusqua    string   newest release to go to, or null
//   $type      string   CREE, SUPPRIME, RENOMME, REDEFINI, DEPLACE, LIE or DELIE, or null
//   $nature    string   label of what changed, or null
//   $code      string   code of what changed, or null
//   $decalage  integer  how many to skip
//   $limite    integer  how many to give

:param depuis => '458';
:param jusqua => '460';
:param type => 'RENOMME';
:param nature => 'Metier';
:param code => null;
:param decalage => 0;
:param limite => 20;

MATCH (c:Changement)
WHERE ($depuis IS NULL OR toInteger(c.depuis) >= toInteger($depuis))
  AND ($jusqua IS NULL OR toInteger(c.jusqua) <= toInteger($jusqua))
  AND ($type IS NULL OR c.type = $type)
  AND ($nature IS NULL OR c.nature = $nature)
  AND ($code IS NULL OR c.sujet = $code)
WITH c ORDER BY c.code
WITH collect(c) AS found
RETURN size(found) AS total,
       [c IN found[toInteger($decalage)..toInteger($decalage + $limite)] | c {.*}] AS resultats
