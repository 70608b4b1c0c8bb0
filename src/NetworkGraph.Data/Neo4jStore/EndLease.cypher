MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.lease = null, w.leaseUntil = null
