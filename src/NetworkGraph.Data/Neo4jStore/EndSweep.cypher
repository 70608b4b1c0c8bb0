MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.sweep = null, w.batches = null
