// Nobody states them any more. Where somebody else has tied something to them, what is ours is taken off and the node stays, with the key by which it is found again.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  MATCH (p:Coming:NetworkGraph)
  WITH p LIMIT 5000
  CALL (p) {
    MATCH (p)-[t:KNOWS|TIE|MAY_KNOW|CONNECTED|WROTE|ENDORSED|RECOMMENDED|LISTS]-(:NetworkGraph)
    WHERE t.member IS NOT NULL
    DELETE t
  }
  CALL (p) {
    MATCH (p)-[t:WORKS_AT]->(:NetworkGraph)
    DELETE t
  }
  FOREACH (_ IN CASE WHEN EXISTS { (p)--() } THEN [1] ELSE [] END | REMOVE p:Coming SET p += $nothing)
  FOREACH (_ IN CASE WHEN EXISTS { (p)--() } THEN [] ELSE [1] END | DELETE p)
  RETURN count(*) AS gone
}
FOREACH (_ IN CASE WHEN gone > 0 THEN [1] ELSE [] END | SET w.changes = coalesce(w.changes, 0) + 1)
RETURN gone
