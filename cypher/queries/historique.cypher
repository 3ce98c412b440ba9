// Purpose: all that the graph knows of a code through the releases: what has it today, what had it and was dropped with what
// replaces it, and what happened to it. A code may be that of several things, of different labels.
// Parameters:
//   $code  string  code of anything of the official export: a métier, a compétence, an appellation …

:param code => 'M1411';

RETURN COLLECT {
  CALL () {
    MATCH (n:Metier|GrandDomaine|DomaineProfessionnel|DomaineCompetence|Enjeu|Objectif|CategorieSavoir|TypeContexte|SecteurActivite|SousSecteurActivite|DivisionNaf|CentreInteret|Theme {code: $code})
    RETURN n
    UNION
    MATCH (n:Appellation|MacroCompetence|Competence|Savoir|ContexteTravail {codeOgr: $code})
    RETURN n
  }
  RETURN {nature: labels(n)[0], libelle: n.libelle, dernierEn: null, remplacePar: []} AS element ORDER BY element.nature
} + COLLECT {
  MATCH (o:Obsolete {sujet: $code})
  RETURN {
    nature: o.nature,
    libelle: o.libelle,
    dernierEn: o.dernierEn,
    remplacePar: COLLECT {
      MATCH (o)-[:REMPLACE_PAR]->+(n)
      WHERE NOT n:Obsolete
      RETURN DISTINCT {nature: labels(n)[0], code: CASE WHEN n:Metier THEN n.code ELSE n.codeOgr END, libelle: n.libelle} AS remplacant
      ORDER BY remplacant.nature, remplacant.code
    }
  } AS element ORDER BY element.nature
} AS elements,
COLLECT {
  MATCH (c:Changement {sujet: $code})
  RETURN c {.*} AS changement ORDER BY toInteger(c.jusqua), c.code
} AS changements,
COLLECT {
  MATCH (d:Derive {metier: $code})
  RETURN d {.*} AS derive ORDER BY toInteger(d.jusqua), d.code
} AS derives
