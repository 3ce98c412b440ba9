// Purpose: how many métiers have each pair of RIASEC types, major and minor.

MATCH (m:Metier)
RETURN m.riasecMajeur AS majeur, m.riasecMineur AS mineur, count(m) AS metiers
ORDER BY metiers DESC, majeur, mineur
