// What others have added to a person stays.
MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MERGE (p:NetworkGraph {key: row[0]})
SET p:Person, p += row[1]
REMOVE p:Coming
WITH p, row
CALL (p) {
  MATCH (p)-[old:WORKS_AT]->(:NetworkGraph)
  DELETE old
}
CALL (p, row) {
  UNWIND row[2] AS job
  MATCH (c:NetworkGraph {key: job[0]})
  CREATE (p)-[:WORKS_AT {title: job[1], from: job[2], to: job[3]}]->(c)
}
