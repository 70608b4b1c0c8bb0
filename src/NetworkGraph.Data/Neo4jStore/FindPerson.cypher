MATCH (p:Person {generation: $generation, key: $text})
OPTIONAL MATCH (:Member {generation: $generation, key: $viewer})-[t:TIE]->(p)
RETURN p.number, p.kind, p.value, p.name, p.company, p.title, p.remembered, t.tie, p.targetCompany
