MATCH (f:UserFact:NetworkGraph)
WHERE f.derived IS NULL OR f.gone
RETURN f.id, f.kind, f.subject, f.json, f.gone
