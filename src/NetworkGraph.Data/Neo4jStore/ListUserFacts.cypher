MATCH (f:UserFact)
RETURN f.id, f.kind, f.subject, f.json, f.at
ORDER BY f.at, f.id
