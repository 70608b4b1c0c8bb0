// Rows are lists, since names would be most of what travels: type, from, to, properties, member, version. A batch that is sent twice is written once.
MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder AND NOT $batch IN coalesce(w.batches, [])
SET w.leaseUntil = timestamp() + $milliseconds, w.batches = coalesce(w.batches, []) + $batch
WITH w
UNWIND $rows AS row
MATCH (from:NetworkGraph {key: row[1]})
MATCH (to:NetworkGraph {key: row[2]})
CREATE (from)-[t:$(row[0])]->(to)
SET t = row[3], t.member = row[4], t.v = row[5]
