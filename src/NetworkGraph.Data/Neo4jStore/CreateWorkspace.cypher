MERGE (w:NetworkGraph {id: 'workspace'})
ON CREATE SET w:Workspace, w.schemaVersion = $schemaVersion, w.revision = 0
RETURN w.schemaVersion
