MATCH (p:Person:NetworkGraph)
WHERE $text IN p.handles
OPTIONAL MATCH (me:NetworkGraph {key: $viewer})-[t:TIE]->(p)
WHERE t.v = me.v
RETURN p.kind, p.value, p.name, p.company, p.title, p.remembered, CASE WHEN t IS NULL THEN null ELSE [t.numbers, t.assumed, t.sharedAt, t.said] END, p.targetCompany
ORDER BY p.sort DESC
LIMIT 1
