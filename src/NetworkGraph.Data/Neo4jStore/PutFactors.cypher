MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MATCH (m:NetworkGraph {key: row[0]})
SET m.factor = row[1]
