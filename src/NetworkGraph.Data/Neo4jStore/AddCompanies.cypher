MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
CREATE (:Company:NetworkGraphCompany {generation: $generation, name: row.name})
