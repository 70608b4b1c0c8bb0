// Rows are lists, since names would be most of what travels: from, to, strength, chance, unanswered, ground, seenIn.
MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
MATCH (from:NetworkGraphPerson {generation: $generation, key: row[0]})
MATCH (to:NetworkGraphPerson {generation: $generation, key: row[1]})
CREATE (from)-[:KNOWS {strength: row[2], chance: row[3], unanswered: row[4], ground: row[5],
  evidence: CASE row[6] WHEN 'both' THEN 'seen by both' ELSE 'seen by one' END, seenIn: row[6], asOf: $asOf}]->(to)
