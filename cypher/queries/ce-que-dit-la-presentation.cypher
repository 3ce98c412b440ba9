// Purpose: what the presentation of ROME 4.0 says of its size, beside what the release in service holds. The two differ because the
// presentation counts an edition of its own, and each release since has given tags, added and dropped; `ecart` is the release less it.

WITH [
  {quoi: 'fiches', presentation: 1584, releaseEnService: COUNT { (:Metier) }},
  {quoi: 'fiches : emploi vert', presentation: 101, releaseEnService: COUNT { (:Metier {transitionEcologique: 'EMPLOI_VERT'}) }},
  {quoi: 'fiches : emploi stratégique', presentation: 257, releaseEnService: COUNT { (:Metier {transitionEcologique: 'EMPLOI_STRATEGIQUE'}) }},
  {quoi: 'fiches : transition numérique', presentation: 184, releaseEnService: COUNT { (:Metier {transitionNumerique: true}) }},
  {quoi: 'fiches : transition démographique', presentation: 92, releaseEnService: COUNT { (:Metier {transitionDemographique: true}) }},
  {quoi: 'fiches : emploi cadre', presentation: 549, releaseEnService: COUNT { (:Metier {emploiCadre: true}) }},
  {quoi: 'fiches : emploi réglementé', presentation: 268, releaseEnService: COUNT { (:Metier {emploiReglemente: true}) }},
  {quoi: 'contextes de travail', presentation: 125, releaseEnService: COUNT { (:ContexteTravail) }},
  {quoi: "centres d'intérêt", presentation: 33, releaseEnService: COUNT { (:CentreInteret) }},
  {quoi: 'savoirs (quelque 15 000)', presentation: 15000, releaseEnService: COUNT { (:Savoir) }},
  {quoi: 'compétences (quelque 19 000)', presentation: 19000, releaseEnService: COUNT { (:Competence) }},
  {quoi: 'fiches issues de M1805, par fiche', presentation: 22, releaseEnService: COUNT { (:Metier {codeRomeParent: 'M1805'}) }},
  {
    quoi: 'fiches issues de M1805, par appellation',
    presentation: 22,
    releaseEnService: COUNT { MATCH (:Appellation {codeRomeParent: 'M1805'})-[:DESIGNE]->(m:Metier) RETURN DISTINCT m }
  }
] AS lignes
UNWIND range(0, size(lignes) - 1) AS place
WITH place, lignes[place] AS ligne
RETURN ligne.quoi AS quoi,
       ligne.presentation AS presentation,
       ligne.releaseEnService AS releaseEnService,
       ligne.releaseEnService - ligne.presentation AS ecart
ORDER BY place
