MATCH (f:UserFact:NetworkGraph)
WHERE f.gone IS NULL
RETURN f.uuid, f.kind, f.subject, f.json, f.at
ORDER BY f.at, f.uuid
