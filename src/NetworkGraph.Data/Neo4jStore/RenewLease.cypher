// Only whoever holds it: a lease that was given back is not taken again by a renewal that comes late.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
RETURN w.lease
