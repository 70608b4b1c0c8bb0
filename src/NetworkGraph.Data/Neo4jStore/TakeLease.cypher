MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease IS NULL OR w.lease = $holder OR w.leaseUntil < timestamp()
SET w.lease = $holder, w.leaseUntil = timestamp() + $milliseconds
RETURN w.lease
