MATCH (w:NetworkGraph {id: 'workspace'}) RETURN coalesce(w.revision, 0)
