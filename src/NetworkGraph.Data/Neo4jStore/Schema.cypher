CREATE CONSTRAINT networkgraph_key IF NOT EXISTS FOR (n:NetworkGraph) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT networkgraph_id IF NOT EXISTS FOR (n:NetworkGraph) REQUIRE n.id IS UNIQUE;
CREATE INDEX networkgraph_name IF NOT EXISTS FOR (n:NetworkGraph) ON (n.name);
CREATE INDEX networkgraph_member IF NOT EXISTS FOR (n:NetworkGraph) ON (n.snapshotDate);
CREATE INDEX networkgraph_firm IF NOT EXISTS FOR (n:NetworkGraph) ON (n.firm);
CREATE INDEX networkgraph_content IF NOT EXISTS FOR (n:NetworkGraph) ON (n.contentHash);
CREATE INDEX networkgraph_import IF NOT EXISTS FOR (n:NetworkGraph) ON (n.import);
CREATE INDEX networkgraph_may_know IF NOT EXISTS FOR ()-[t:MAY_KNOW]-() ON (t.member)
