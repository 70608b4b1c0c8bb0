MATCH (w:NetworkGraph {id: 'workspace'})
SET w.asked = $holder
WITH w
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
CALL () {
  UNWIND $keys AS key
  MATCH (c:NetworkGraph {key: key})
  WHERE (c:Company OR c:Status) AND NOT EXISTS { (c)--() }
  DELETE c
}
RETURN w.lease
