MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  UNWIND $rows AS row
  MATCH ()-[t]->()
  WHERE elementId(t) = row[0] AND t.member = row[2] AND t.v = row[3]
  SET t = row[1], t.member = row[2], t.v = row[3]
}
RETURN w.lease
