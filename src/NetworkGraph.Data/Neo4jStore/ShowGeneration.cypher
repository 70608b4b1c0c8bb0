MATCH (w:Workspace {id: 1})
WHERE w.generation < $generation
SET w.generation = $generation, w.asOf = $asOf
