MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:NetworkGraphPerson {generation: $generation, key: row.from})
MATCH (to:NetworkGraphPerson {generation: $generation, key: row.to})
CREATE (from)-[:TIE {place: row.place, connected: row.connected, month: row.month, twoWay: row.twoWay, origin: row.origin, strength: row.strength, status: row.status, why: row.why, tie: row.tie}]->(to)
