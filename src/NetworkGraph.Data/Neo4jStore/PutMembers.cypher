MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
  UNWIND $rows AS row
  MATCH (m:NetworkGraph {key: row[0]})
  SET m += row[1]
  FOREACH (_ IN CASE WHEN row[2] THEN [1] ELSE [] END | SET m:Member)
  FOREACH (_ IN CASE WHEN row[2] THEN [] ELSE [1] END | REMOVE m:Member)
}
RETURN w.lease
