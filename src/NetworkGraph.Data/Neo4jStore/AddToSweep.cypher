// One more of whom something is written that is not shown.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.sweep = coalesce(w.sweep, []) + $sweep
RETURN w.lease
