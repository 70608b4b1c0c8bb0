// Whatever is not shown in the end is known by these keys.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.sweep = $sweep, w.batches = null
RETURN w.lease
