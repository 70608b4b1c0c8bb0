// People of the new ties stand ready, and are not shown yet. As in every statement of a holder, the write to the workspace comes first: it locks it, so that the lease is looked at
// when nobody can take it any more.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  UNWIND $rows AS key
  MERGE (n:NetworkGraph {key: key})
  ON CREATE SET n:Coming
}
RETURN w.lease
