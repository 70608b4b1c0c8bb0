OPTIONAL MATCH (w:NetworkGraph {id: 'workspace'})
RETURN coalesce(w.revision, 0), coalesce(w.derivedFrom, -1), w.asOf, coalesce(w.rules, 0), w.sweep, coalesce(w.changes, 0), w.whole
