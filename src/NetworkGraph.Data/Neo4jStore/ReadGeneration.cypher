MATCH (w:Workspace {id: 1}) RETURN w.revision, w.generation, coalesce(w.derivedFrom, -1), w.asOf, coalesce(w.ties, 0), coalesce(w.rules, 0)
