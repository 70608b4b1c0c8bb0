MERGE (b:GraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:Person {generation: $generation, key: row.from})
MATCH (to:Person {generation: $generation, key: row.to})
CREATE (from)-[:TIE {place: row.place, connected: row.connected, month: row.month, twoWay: row.twoWay, origin: row.origin, strength: row.strength, status: row.status, why: row.why, tie: row.tie}]->(to)
