MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
  UNWIND $rows AS key
  MATCH (p:NetworkGraph {key: key})
  REMOVE p:Person, p:Member
  SET p:Coming
}
RETURN w.lease
