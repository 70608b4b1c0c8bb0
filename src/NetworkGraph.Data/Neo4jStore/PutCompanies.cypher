MATCH (w:NetworkGraph {id: 'workspace'})
WHERE w.lease = $holder
SET w.leaseUntil = timestamp() + $milliseconds
WITH w
UNWIND $rows AS row
MERGE (c:NetworkGraph {key: row[0]})
SET c.name = row[1], c.firm = row[2]
REMOVE c:Coming
FOREACH (_ IN CASE WHEN row[3] THEN [1] ELSE [] END | SET c:Company)
FOREACH (_ IN CASE WHEN row[3] THEN [] ELSE [1] END | SET c:Status)
