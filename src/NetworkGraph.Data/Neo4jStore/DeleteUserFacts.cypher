// Words that are taken back stay until the graph shows no trace of them.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.lastSaid = $act
WITH w
CALL (w) {
  UNWIND $ids AS id
  MATCH (f:NetworkGraph {id: 'word:' + id})
  WHERE f.gone IS NULL
  SET w.revision = w.revision + 1, f.gone = true
  RETURN count(*) AS removed
}
RETURN removed
