MATCH (p:Person:NetworkGraph)
WHERE p.key IS NOT NULL
RETURN p.key
