// Rows are lists, since names would be most of what travels: type, from, to, properties, member, version. A batch that is sent twice is written once.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
WITH w, $batch IN coalesce(w.batches, []) AS isKnown
SET w.leaseUntil = timestamp() + $milliseconds, w.batches = CASE WHEN isKnown THEN w.batches ELSE coalesce(w.batches, []) + $batch END
WITH w, CASE WHEN isKnown THEN [] ELSE $rows END AS rows
CALL (rows) {
  UNWIND rows AS row
  MATCH (from:NetworkGraph {key: row[1]})
  MATCH (to:NetworkGraph {key: row[2]})
  CREATE (from)-[t:$(row[0])]->(to)
  SET t = row[3], t.member = row[4], t.v = row[5]
}
RETURN w.lease
