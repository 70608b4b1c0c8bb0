MATCH (c:NetworkGraph)
WHERE (c:Company OR c:Status) AND NOT EXISTS { (c)--() }
RETURN c.key
