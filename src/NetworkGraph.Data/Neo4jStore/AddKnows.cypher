// Rows are lists, since names would be most of what travels: from, to, strength, chance, unanswered, seenIn.
MERGE (b:GraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:Person {generation: $generation, key: row[0]})
MATCH (to:Person {generation: $generation, key: row[1]})
CREATE (from)-[:KNOWS {strength: row[2], chance: row[3], unanswered: row[4],
  evidence: CASE row[5] WHEN 'both' THEN 'seen by both' ELSE 'seen by one' END, seenIn: row[5], asOf: $asOf}]->(to)
