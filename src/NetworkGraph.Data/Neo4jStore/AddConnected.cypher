MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:NetworkGraphPerson {generation: $generation, key: row.from})
MATCH (to:NetworkGraphPerson {generation: $generation, key: row.to})
CREATE (from)-[:CONNECTED {on: row.on}]->(to)
