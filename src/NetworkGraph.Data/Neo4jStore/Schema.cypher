CREATE CONSTRAINT workspace_id IF NOT EXISTS FOR (w:Workspace) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT fact_page IF NOT EXISTS FOR (p:FactPage) REQUIRE (p.import, p.number) IS UNIQUE;
CREATE CONSTRAINT user_fact_id IF NOT EXISTS FOR (f:UserFact) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT import_attempt_id IF NOT EXISTS FOR (a:ImportAttempt) REQUIRE a.id IS UNIQUE;
CREATE INDEX import_content IF NOT EXISTS FOR (i:Import) ON (i.contentHash);
CREATE CONSTRAINT networkgraph_person_key IF NOT EXISTS FOR (p:NetworkGraphPerson) REQUIRE (p.key, p.generation) IS UNIQUE;
CREATE CONSTRAINT networkgraph_company_name IF NOT EXISTS FOR (c:NetworkGraphCompany) REQUIRE (c.name, c.generation) IS UNIQUE;
CREATE CONSTRAINT networkgraph_batch_id IF NOT EXISTS FOR (b:NetworkGraphBatch) REQUIRE b.id IS UNIQUE
