// Whoever has never been shown has no version, and none of the ties that an interrupted program has left of them is one.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  UNWIND $members AS member
  MATCH (m:NetworkGraph {key: member})
  CALL (m) {
    MATCH (m)-[t:KNOWS|TIE|CONNECTED|WROTE|ENDORSED|RECOMMENDED|LISTS]-(:NetworkGraph)
    WHERE t.member = m.key AND (m.v IS NULL OR t.v <> m.v)
    RETURN t
    UNION ALL
    MATCH (:NetworkGraph)-[t:MAY_KNOW {member: m.key}]->(:NetworkGraph)
    WHERE m.v IS NULL OR t.v <> m.v
    RETURN t
  }
  WITH t LIMIT 20000
  DELETE t
  RETURN count(*) AS gone
}
RETURN gone
