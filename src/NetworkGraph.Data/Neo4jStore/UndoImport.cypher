MATCH (w:Workspace {id: 1})
SET w.lastImport = $id
WITH w
MATCH (i:Import {id: $id, state: 'committed'})
SET i.state = 'undone', w.revision = w.revision + 1
RETURN i.id
