MERGE (b:GraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:Person {generation: $generation, key: row.from})
MATCH (to:Person {generation: $generation, key: row.to})
CREATE (from)-[:MAY_KNOW {viewer: row.viewer, chance: row.chance, evidence: row.evidence, why: row.why}]->(to)
