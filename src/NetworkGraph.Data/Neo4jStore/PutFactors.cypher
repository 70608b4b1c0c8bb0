MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
  UNWIND $rows AS row
  MATCH (m:NetworkGraph {key: row[0]})
  SET m.factor = row[1]
}
RETURN w.lease
