// Purpose: every recorded change that moved a code of a fiche or of an appellation: created, dropped, renamed, or an appellation that
// names another fiche.

MATCH (c:Changement)
WHERE c.nature IN ['Metier', 'Appellation'] AND (c.type IN ['CREE', 'SUPPRIME'] OR c.attribut IN ['libelle', 'DESIGNE'])
RETURN c.depuis AS depuis,
       c.jusqua AS jusqua,
       c.type AS type,
       c.nature AS nature,
       c.sujet AS sujet,
       c.attribut AS attribut,
       c.ancien[0] AS ancien,
       c.nouveau[0] AS nouveau
ORDER BY toInteger(jusqua), nature, sujet, c.code
