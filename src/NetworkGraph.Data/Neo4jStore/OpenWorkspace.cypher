MERGE (w:Workspace {id: 1})
ON CREATE SET w.schemaVersion = $schemaVersion, w.revision = 0, w.generation = 0
RETURN w.schemaVersion
