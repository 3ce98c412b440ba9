// Purpose: of the codes of a filter, those that the release does not have: one row, a list for each kind.
// Parameters:
//   $grandsDomaines    list of strings  codes
//   $domaines          list of strings  codes of domaines professionnels
//   $secteurs          list of strings  codes
//   $sousSecteurs      list of strings  codes
//   $divisionsNaf      list of strings  codes, on two digits
//   $centresInteret    list of strings  codes
//   $themes            list of strings  codes
//   $itemsTenus        list of strings  codes OGR of compétences, macro-compétences and savoirs
//   $contextesRefuses  list of strings  codes OGR

:param grandsDomaines => ['K', 'Z'];
:param domaines => [];
:param secteurs => [];
:param sousSecteurs => [];
:param divisionsNaf => ['1'];
:param centresInteret => [];
:param themes => [];
:param itemsTenus => [];
:param contextesRefuses => [];

RETURN [code IN $grandsDomaines WHERE NOT EXISTS { (:GrandDomaine {code: code}) }] AS grandsDomaines,
       [code IN $domaines WHERE NOT EXISTS { (:DomaineProfessionnel {code: code}) }] AS domaines,
       [code IN $secteurs WHERE NOT EXISTS { (:SecteurActivite {code: code}) }] AS secteurs,
       [code IN $sousSecteurs WHERE NOT EXISTS { (:SousSecteurActivite {code: code}) }] AS sousSecteurs,
       [code IN $divisionsNaf WHERE NOT EXISTS { (:DivisionNaf {code: code}) }] AS divisionsNaf,
       [code IN $centresInteret WHERE NOT EXISTS { (:CentreInteret {code: code}) }] AS centresInteret,
       [code IN $themes WHERE NOT EXISTS { (:Theme {code: code}) }] AS themes,
       [code IN $itemsTenus WHERE NOT EXISTS { (:Competence {codeOgr: code}) }
                              AND NOT EXISTS { (:MacroCompetence {codeOgr: code}) }
                              AND NOT EXISTS { (:Savoir {codeOgr: code}) }] AS itemsTenus,
       [code IN $contextesRefuses WHERE NOT EXISTS { (:ContexteTravail {codeOgr: code}) }] AS contextesRefuses
