// What others have added to a person stays.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds, w.changes = coalesce(w.changes, 0) + 1
WITH w
CALL () {
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
}
RETURN w.lease
