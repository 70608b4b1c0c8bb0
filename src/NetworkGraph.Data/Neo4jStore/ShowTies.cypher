// Ties that were written in advance become those of the version that is shown.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  MATCH (m:NetworkGraph {key: $member})
  CALL (m) {
    MATCH (m)-[t:KNOWS|TIE|CONNECTED|WROTE|ENDORSED|RECOMMENDED|LISTS]-(:NetworkGraph)
    WHERE t.member = m.key AND t.v = $hidden
    RETURN t
    UNION ALL
    MATCH (:NetworkGraph)-[t:MAY_KNOW {member: $member}]->(:NetworkGraph)
    WHERE t.v = $hidden
    RETURN t
  }
  SET t.v = m.v
}
RETURN w.lease
