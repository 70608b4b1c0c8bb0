MATCH (p:NetworkGraph)
WHERE p.key IS NOT NULL AND (p:Person OR p:Coming)
RETURN p.key
