// Layout 2 kept a whole graph per generation, and carried no label of its own on what was imported. Facts and words stay, and the graph is made anew from them.
MATCH (n:NetworkGraphPerson|NetworkGraphCompany|NetworkGraphBatch)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS;
DROP CONSTRAINT networkgraph_person_key IF EXISTS;
DROP CONSTRAINT networkgraph_company_name IF EXISTS;
DROP CONSTRAINT networkgraph_batch_id IF EXISTS;
DROP CONSTRAINT import_id IF EXISTS;
DROP CONSTRAINT fact_page IF EXISTS;
DROP CONSTRAINT user_fact_id IF EXISTS;
DROP CONSTRAINT import_attempt_id IF EXISTS;
DROP CONSTRAINT workspace_id IF EXISTS;
DROP INDEX import_content IF EXISTS;
MATCH (i:Import)
WHERE NOT i:NetworkGraph AND i.id =~ '[0-9a-f-]{36}' AND i.state IN ['committed', 'undone', 'writing'] AND i.begun IS NOT NULL
CALL (i) {
  SET i:NetworkGraph, i.kind = CASE WHEN i.reading CONTAINS '"kind":"Table"' THEN 'Table' WHEN i.reading CONTAINS '"kind":"Share"' THEN 'Share' ELSE 'Archive' END
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (p:FactPage)
WHERE NOT p:NetworkGraph AND p.import =~ '[0-9a-f-]{36}' AND p.number IS NOT NULL AND p.lines IS NOT NULL
CALL (p) { SET p:NetworkGraph, p.id = 'page:' + p.import + ':' + toString(p.number) } IN TRANSACTIONS OF 20 ROWS;
MATCH (f:UserFact)
WHERE NOT f:NetworkGraph AND f.id =~ '[0-9a-f-]{36}' AND f.json IS NOT NULL
CALL (f) { SET f:NetworkGraph, f.uuid = f.id, f.id = 'word:' + f.id } IN TRANSACTIONS OF 1000 ROWS;
MATCH (a:ImportAttempt)
WHERE NOT a:NetworkGraph AND a.id =~ '[0-9a-f-]{36}' AND a.state IS NOT NULL AND a.archiveName IS NOT NULL
CALL (a) { SET a:NetworkGraph, a.id = 'attempt:' + a.id } IN TRANSACTIONS OF 1000 ROWS;
MATCH (w:Workspace {id: 1})
WHERE NOT w:NetworkGraph AND w.schemaVersion IS NOT NULL AND w.revision IS NOT NULL AND w.generation IS NOT NULL
SET w:NetworkGraph, w.id = 'workspace', w.schemaVersion = 3, w.generation = null, w.lastGeneration = null, w.derivedFrom = null, w.rules = null, w.asOf = null, w.ties = null
