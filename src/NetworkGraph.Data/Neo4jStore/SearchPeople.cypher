MATCH (p:Person:NetworkGraph)
WHERE p.key <> $viewer
WITH p, CASE
  WHEN p.searchName STARTS WITH $wanted THEN 0
  WHEN all(word IN $words WHERE (' ' + p.searchName) CONTAINS (' ' + word)) THEN 1
  WHEN all(word IN $words WHERE (' ' + p.searchCompany) CONTAINS (' ' + word)) THEN 2
  WHEN all(word IN $words WHERE (' ' + p.searchName + ' | ' + p.searchCompany + ' | ' + p.searchTitle) CONTAINS (' ' + word)) THEN 3
  END AS rank
WHERE rank IS NOT NULL
OPTIONAL MATCH (me:NetworkGraph {key: $viewer})-[t:TIE]->(p)
WHERE t.v = me.v
RETURN p.kind, p.value, p.name, p.company, p.title, p.remembered, CASE WHEN t IS NULL THEN null ELSE [t.numbers, t.assumed, t.sharedAt, t.said] END
ORDER BY rank, coalesce(t.strength, -1) DESC, p.sort
LIMIT $limit
