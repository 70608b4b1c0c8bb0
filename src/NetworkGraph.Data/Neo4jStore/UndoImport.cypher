MATCH (w:NetworkGraph {id: 'workspace'})
SET w.lastImport = $id
WITH w
MATCH (i:NetworkGraph {id: $id})
WHERE i.state = 'committed'
SET i.state = 'undone', w.revision = w.revision + 1
RETURN i.id
