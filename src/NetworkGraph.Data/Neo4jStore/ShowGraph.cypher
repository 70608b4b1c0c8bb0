// What is shown is what was read at the beginning: whatever was taken back or said again since then is pending still.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.derivedFrom = $revision, w.asOf = $asOf, w.rules = $rules, w.whole = null, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
  UNWIND $derived AS id
  MATCH (i:NetworkGraph {id: id})
  SET i.derived = true
}
CALL () {
  UNWIND $settled AS id
  MATCH (i:NetworkGraph {id: id})
  SET i.settled = true
}
CALL () {
  UNWIND $words AS id
  MATCH (f:NetworkGraph {id: id})
  SET f.derived = true
}
CALL () {
  UNWIND $takenBack AS id
  MATCH (f:NetworkGraph {id: id})
  WHERE f.gone
  DELETE f
}
RETURN w.lease
