MATCH (w:Workspace {id: 1})
MATCH (n:NetworkGraphPerson|NetworkGraphCompany|NetworkGraphBatch)
WHERE n.generation < w.generation
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS
