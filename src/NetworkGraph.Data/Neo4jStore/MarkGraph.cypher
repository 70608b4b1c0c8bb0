// A graph of schema 1 carries no label of its own. Its people are told by properties that nobody else writes together, its companies by their people.
MATCH (p:Person)
WHERE p.generation IS NOT NULL AND p.key IS NOT NULL AND p.number IS NOT NULL AND p.handles IS NOT NULL AND p.factor IS NOT NULL
OPTIONAL MATCH (p)-[:WORKS_AT]->(c:Company {generation: p.generation})
CALL (p, c) {
  SET p:NetworkGraphPerson
  FOREACH (company IN CASE WHEN c IS NULL THEN [] ELSE [c] END | SET company:NetworkGraphCompany)
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (b:GraphBatch)
WHERE b.open IS NOT NULL AND b.generation IS NOT NULL AND b.id STARTS WITH toString(b.generation) + '/Add'
CALL (b) { SET b:NetworkGraphBatch } IN TRANSACTIONS OF 1000 ROWS;
DROP CONSTRAINT person_key IF EXISTS;
DROP CONSTRAINT company_name IF EXISTS;
DROP CONSTRAINT graph_batch_id IF EXISTS;
DROP INDEX generation_person IF EXISTS;
DROP INDEX member_key IF EXISTS;
MATCH (w:Workspace {id: 1})
WHERE w.schemaVersion = 1
SET w.schemaVersion = 2, w.derivedFrom = -1
