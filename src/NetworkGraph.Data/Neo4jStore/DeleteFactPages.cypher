MATCH (p:NetworkGraph {import: $import})
WITH p LIMIT 20
DELETE p
RETURN count(*)
