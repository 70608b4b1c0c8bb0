// People and companies of the new ties stand ready, and are not shown yet.
MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS key
MERGE (n:NetworkGraph {key: key})
ON CREATE SET n:Coming
