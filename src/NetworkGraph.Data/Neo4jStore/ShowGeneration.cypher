MATCH (w:Workspace {id: 1})
WHERE w.generation < $generation AND coalesce(w.derivedFrom, -1) <= $revision
SET w.generation = $generation, w.derivedFrom = $revision, w.asOf = $asOf, w.ties = $ties, w.rules = $rules
