// Rows are lists, since names would be most of what travels: type, from, to, properties, member, version.
MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MATCH (from:NetworkGraph {key: row[1]})
MATCH (to:NetworkGraph {key: row[2]})
MERGE (from)-[t:$(row[0]) {member: row[4], v: row[5]}]->(to)
SET t = row[3], t.member = row[4], t.v = row[5]
