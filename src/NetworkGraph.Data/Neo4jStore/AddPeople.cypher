// Rows are lists, since names would be most of what travels; the last place holds what only members have.
MERGE (b:NetworkGraphBatch {id: $batch})
ON CREATE SET b.open = true, b.generation = $generation
WITH b WHERE b.open
SET b.open = false
WITH b
UNWIND $rows AS row
CREATE (p:Person:NetworkGraphPerson {generation: $generation, member: row[19] IS NOT NULL, key: row[0], name: row[1], company: row[2], title: row[3], number: row[4],
  kind: row[5], value: row[6], handles: row[7], remembered: row[8], factor: row[9], employer: row[10], employerKey: row[11], employers: row[12],
  employersOn: row[13], targetCompany: row[14], messagesEnd: row[15], searchName: row[16], searchCompany: row[17], searchTitle: row[18]})
FOREACH (more IN CASE WHEN row[19] IS NULL THEN [] ELSE [row[19]] END | SET p:Member, p += more)
