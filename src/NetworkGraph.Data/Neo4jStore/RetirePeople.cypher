MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS key
MATCH (p:NetworkGraph {key: key})
REMOVE p:Person, p:Member
SET p:Coming
