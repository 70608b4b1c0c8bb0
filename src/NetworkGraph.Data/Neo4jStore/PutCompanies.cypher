MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
  UNWIND $rows AS row
  MERGE (c:NetworkGraph {key: row[0]})
  SET c.name = row[1], c.firm = row[2]
  FOREACH (_ IN CASE WHEN row[3] THEN [1] ELSE [] END | SET c:Company)
  FOREACH (_ IN CASE WHEN row[3] THEN [] ELSE [1] END | SET c:Status)
}
RETURN w.lease
