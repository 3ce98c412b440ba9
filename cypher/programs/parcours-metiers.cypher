// Purpose: the codes of the métiers that answer to every filter given; a null filter does not filter. Within a list one value
// is enough, but for the items held, which a métier must hold all: by its fiche, or for a macro-compétence by one of its
// compétences. A métier exercised in one of the contextes refused is left out.
// Parameters:
//   $riasec                   list of strings  riasecMajeur
//   $grandsDomaines           list of strings  codes
//   $domaines                 list of strings  codes of domaines professionnels
//   $secteurs                 list of strings  codes
//   $sousSecteurs             list of strings  codes
//   $divisionsNaf             list of strings  codes, on two digits
//   $centresInteret           list of strings  codes
//   $themes                   list of strings  codes
//   $transitionEcologique     list of strings  values of the tag
//   $transitionNumerique      boolean          value of the tag
//   $transitionDemographique  boolean          value of the tag
//   $emploiReglemente         boolean          value of the tag
//   $emploiCadre              boolean          value of the tag
//   $itemsTenus               list of strings  codes OGR of compétences, macro-compétences and savoirs; empty for none
//   $contextesRefuses         list of strings  codes OGR; empty for none

:param riasec => ['S', 'R'];
:param grandsDomaines => null;
:param domaines => null;
:param secteurs => null;
:param sousSecteurs => null;
:param divisionsNaf => null;
:param centresInteret => null;
:param themes => null;
:param transitionEcologique => ['EMPLOI_VERT'];
:param transitionNumerique => null;
:param transitionDemographique => null;
:param emploiReglemente => null;
:param emploiCadre => false;
:param itemsTenus => [];
:param contextesRefuses => ['300803'];

MATCH (m:Metier)
WHERE ($riasec IS NULL OR m.riasecMajeur IN $riasec)
  AND ($transitionEcologique IS NULL OR m.transitionEcologique IN $transitionEcologique)
  AND ($transitionNumerique IS NULL OR m.transitionNumerique = $transitionNumerique)
  AND ($transitionDemographique IS NULL OR m.transitionDemographique = $transitionDemographique)
  AND ($emploiReglemente IS NULL OR m.emploiReglemente = $emploiReglemente)
  AND ($emploiCadre IS NULL OR m.emploiCadre = $emploiCadre)
  AND ($domaines IS NULL OR EXISTS { (m)-[:DANS_DOMAINE]->(d:DomaineProfessionnel) WHERE d.code IN $domaines })
  AND ($grandsDomaines IS NULL OR EXISTS {
    (m)-[:DANS_DOMAINE]->(:DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(g:GrandDomaine) WHERE g.code IN $grandsDomaines
  })
  AND ($secteurs IS NULL OR EXISTS { (m)-[:DANS_SECTEUR]->(s:SecteurActivite) WHERE s.code IN $secteurs })
  AND ($sousSecteurs IS NULL OR EXISTS { (m)-[:DANS_SOUS_SECTEUR]->(s:SousSecteurActivite) WHERE s.code IN $sousSecteurs })
  AND ($divisionsNaf IS NULL OR EXISTS { (m)-[:EXERCE_EN]->(d:DivisionNaf) WHERE d.code IN $divisionsNaf })
  AND ($centresInteret IS NULL OR EXISTS { (m)-[:REPOND_A]->(c:CentreInteret) WHERE c.code IN $centresInteret })
  AND ($themes IS NULL OR EXISTS { (m)-[:DANS_THEME]->(t:Theme) WHERE t.code IN $themes })
  AND NOT EXISTS { (m)-[:S_EXERCE_DANS]->(c:ContexteTravail) WHERE c.codeOgr IN $contextesRefuses }
  AND all(item IN $itemsTenus WHERE
    EXISTS { (m)-[:MOBILISE|REQUIERT]->(:Competence|MacroCompetence|Savoir {codeOgr: item}) }
    OR EXISTS { (m)-[:MOBILISE]->(:Competence)-[:RELEVE_DE]->(:MacroCompetence {codeOgr: item}) })
RETURN m.code AS code
ORDER BY code
