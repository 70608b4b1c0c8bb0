// Whatever is not shown in the end is known by these keys; and where all was to be compared or the date moved, that it is not done yet.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.sweep = $sweep, w.batches = null, w.whole = CASE WHEN $whole THEN true ELSE w.whole END
RETURN w.lease
