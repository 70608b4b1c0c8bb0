MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MATCH (from:NetworkGraph {key: row[1]})
MATCH (to:NetworkGraph {key: row[2]})
MATCH (from)-[t:KNOWS|TIE|MAY_KNOW|CONNECTED|WROTE|ENDORSED|RECOMMENDED|LISTS {member: row[3]}]->(to)
WHERE type(t) = row[0]
DELETE t
