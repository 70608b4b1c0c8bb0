MERGE (b:GraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
CREATE (p:Person {generation: $generation, key: row.key, name: row.name, company: row.company, title: row.title, member: row.member})
SET p += row.more
FOREACH (_ IN CASE WHEN row.member THEN [1] ELSE [] END | SET p:Member)
