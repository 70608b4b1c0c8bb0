MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $keys AS key
MATCH (c:NetworkGraph {key: key})
WHERE (c:Company OR c:Status OR c:Coming) AND NOT EXISTS { (c)--() }
DELETE c
