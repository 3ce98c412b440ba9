// Purpose: how many nodes of each label and relationships of each type the graph holds, whatever the release says of itself.

CALL () {
  MATCH (n)
  UNWIND labels(n) AS nom
  RETURN 'LABEL' AS sorte, nom, count(*) AS nombre
  UNION ALL
  MATCH ()-[r]->()
  RETURN 'RELATION' AS sorte, type(r) AS nom, count(*) AS nombre
}
RETURN sorte, nom, nombre
ORDER BY sorte, nom
