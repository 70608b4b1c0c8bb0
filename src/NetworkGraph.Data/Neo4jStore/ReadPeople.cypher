UNWIND $keys AS key
MATCH (p:NetworkGraph {key: key})
RETURN p.key, CASE WHEN p:Person THEN p.h END, [(p)-[:WORKS_AT]->(c:NetworkGraph) | c.key]
