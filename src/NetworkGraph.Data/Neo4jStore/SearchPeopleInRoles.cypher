MATCH (p:Person:NetworkGraph)
WHERE p.key <> $viewer
  AND all(word IN $words WHERE (' ' + p.searchName) CONTAINS (' ' + word))
  AND all(word IN $role WHERE (' ' + p.searchCompany + ' | ' + p.searchTitle) CONTAINS (' ' + word))
WITH p, CASE WHEN p.searchName STARTS WITH $wanted THEN 0 ELSE 1 END AS rank
OPTIONAL MATCH (me:NetworkGraph {key: $viewer})-[t:TIE]->(p)
WHERE t.v = me.v
RETURN p.kind, p.value, p.name, p.company, p.title, p.remembered, CASE WHEN t IS NULL THEN null ELSE [t.numbers, t.assumed, t.sharedAt, t.said] END
ORDER BY rank, coalesce(t.strength, -1) DESC, p.sort
LIMIT $limit
