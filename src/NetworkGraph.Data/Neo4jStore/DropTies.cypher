MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  UNWIND $rows AS row
  MATCH ()-[t]->()
  WHERE elementId(t) = row[0] AND t.member = row[1]
  DELETE t
}
RETURN w.lease
