UNWIND $members AS member
MATCH (m:NetworkGraph {key: member})-[:LISTS]->(c:NetworkGraph)
RETURN DISTINCT c.key
