MATCH (p:NetworkGraphPerson {generation: $generation})
WHERE $text IN p.handles
OPTIONAL MATCH (:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE]->(p)
RETURN p.number, p.kind, p.value, p.name, p.company, p.title, p.remembered, t.tie, p.targetCompany
ORDER BY p.number DESC
LIMIT 1
