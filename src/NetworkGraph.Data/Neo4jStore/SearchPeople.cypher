MATCH (p:NetworkGraphPerson {generation: $generation})
WHERE p.key <> $viewer
WITH p, CASE
  WHEN p.searchName STARTS WITH $wanted THEN 0
  WHEN all(word IN $words WHERE (' ' + p.searchName) CONTAINS (' ' + word)) THEN 1
  WHEN all(word IN $words WHERE (' ' + p.searchCompany) CONTAINS (' ' + word)) THEN 2
  WHEN all(word IN $words WHERE (' ' + p.searchName + ' | ' + p.searchCompany + ' | ' + p.searchTitle) CONTAINS (' ' + word)) THEN 3
  END AS rank
WHERE rank IS NOT NULL
OPTIONAL MATCH (:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE]->(p)
RETURN p.number, p.kind, p.value, p.name, p.company, p.title, p.remembered, t.tie
ORDER BY rank, coalesce(t.strength, -1) DESC, p.number
LIMIT $limit
