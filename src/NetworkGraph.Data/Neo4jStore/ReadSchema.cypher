// The workspace of this layout, else that of an earlier one, which carries no label of its own.
OPTIONAL MATCH (w:NetworkGraph {id: 'workspace'})
OPTIONAL MATCH (old:Workspace {id: 1})
WHERE NOT old:NetworkGraph AND old.schemaVersion IS NOT NULL AND old.revision IS NOT NULL AND old.generation IS NOT NULL
RETURN coalesce(w.schemaVersion, old.schemaVersion, 0), w IS NULL
