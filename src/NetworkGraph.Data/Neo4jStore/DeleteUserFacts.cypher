MATCH (w:Workspace {id: 1})
SET w.lastSaid = $act
WITH w
MATCH (f:UserFact)
WHERE f.id IN $ids
SET w.revision = w.revision + 1
WITH f, f.id AS id
DELETE f
RETURN id
