MERGE (b:GraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
CREATE (:Person {generation: $generation, key: row.key, name: row.name, company: row.company, title: row.title, member: row.member})
