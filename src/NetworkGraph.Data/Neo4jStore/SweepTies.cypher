MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
MATCH (m:NetworkGraph {key: $member})
CALL (m) {
  MATCH (m)-[t:KNOWS|TIE|CONNECTED|WROTE|ENDORSED|RECOMMENDED|LISTS]-(:NetworkGraph)
  WHERE t.member = m.key AND t.v <> m.v
  RETURN t
  UNION ALL
  MATCH (:NetworkGraph)-[t:MAY_KNOW {member: $member}]->(:NetworkGraph)
  WHERE t.v <> m.v
  RETURN t
}
WITH t LIMIT 20000
DELETE t
RETURN count(*)
