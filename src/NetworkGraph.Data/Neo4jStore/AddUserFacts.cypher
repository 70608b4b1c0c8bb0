// The workspace is written first, so that two programs that say something at once wait for each other.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.lastSaid = $act
WITH w
UNWIND $facts AS said
MERGE (f:NetworkGraph {id: 'word:' + said.id})
WITH w, f, said
WHERE f.uuid IS NULL OR f.gone
SET f:UserFact, f.uuid = said.id, f.kind = said.kind, f.subject = said.subject, f.json = said.json, f.at = said.at, f.gone = null, f.derived = null, w.revision = w.revision + 1
