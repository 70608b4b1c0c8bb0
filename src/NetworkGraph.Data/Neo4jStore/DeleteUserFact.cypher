MATCH (w:Workspace {id: 1})
SET w.lastSaid = $id
WITH w
MATCH (f:UserFact {id: $id})
SET w.revision = w.revision + 1
DELETE f
RETURN 1
