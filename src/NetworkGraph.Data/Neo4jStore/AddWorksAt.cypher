MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:NetworkGraphPerson {generation: $generation, key: row.from})
MATCH (to:NetworkGraphCompany {generation: $generation, name: row.to})
CREATE (from)-[:WORKS_AT {title: row.title, from: row.start, to: row.end}]->(to)
