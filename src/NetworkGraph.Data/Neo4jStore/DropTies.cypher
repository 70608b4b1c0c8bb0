MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MATCH ()-[t]->()
WHERE elementId(t) = row[0] AND t.member = row[1]
DELETE t
