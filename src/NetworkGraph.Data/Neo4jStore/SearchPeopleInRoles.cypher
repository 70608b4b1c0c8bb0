MATCH (p:NetworkGraphPerson {generation: $generation})
WHERE p.key <> $viewer
  AND all(word IN $words WHERE (' ' + p.searchName) CONTAINS (' ' + word))
  AND all(word IN $role WHERE (' ' + p.searchCompany + ' | ' + p.searchTitle) CONTAINS (' ' + word))
WITH p, CASE WHEN p.searchName STARTS WITH $wanted THEN 0 ELSE 1 END AS rank
OPTIONAL MATCH (:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE]->(p)
RETURN p.number, p.kind, p.value, p.name, p.company, p.title, p.remembered, t.tie
ORDER BY rank, coalesce(t.strength, -1) DESC, p.number
LIMIT $limit
