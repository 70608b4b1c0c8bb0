MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.lease = null, w.leaseUntil = null
