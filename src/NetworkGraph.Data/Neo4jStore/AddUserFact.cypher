MATCH (w:Workspace {id: 1})
SET w.lastSaid = $id
MERGE (f:UserFact {id: $id})
ON CREATE SET f.kind = $kind, f.subject = $subject, f.json = $json, f.at = $at, w.revision = w.revision + 1
