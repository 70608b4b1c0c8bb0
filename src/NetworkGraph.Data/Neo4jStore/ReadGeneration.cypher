MATCH (w:Workspace {id: 1}) RETURN w.revision, w.generation
