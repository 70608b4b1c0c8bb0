// The workspace is written first, so that two programs that say something at once wait for each other.
MATCH (w:Workspace {id: 1})
SET w.lastSaid = $act
WITH w
UNWIND $facts AS said
MERGE (f:UserFact {id: said.id})
ON CREATE SET f.kind = said.kind, f.subject = said.subject, f.json = said.json, f.at = said.at, w.revision = w.revision + 1
