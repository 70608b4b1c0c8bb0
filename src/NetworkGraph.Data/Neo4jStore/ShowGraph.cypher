MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.derivedFrom = $revision, w.asOf = $asOf, w.rules = $rules, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL (w) {
  UNWIND $imports AS id
  MATCH (i:NetworkGraph {id: id})
  FOREACH (_ IN CASE WHEN i.state = 'undone' THEN [1] ELSE [] END | SET i.settled = true)
  FOREACH (_ IN CASE WHEN i.state = 'undone' THEN [] ELSE [1] END | SET i.derived = true)
}
CALL (w) {
  UNWIND $words AS id
  MATCH (f:NetworkGraph {id: id})
  SET f.derived = true
}
CALL (w) {
  UNWIND $takenBack AS id
  MATCH (f:NetworkGraph {id: id})
  DELETE f
}
