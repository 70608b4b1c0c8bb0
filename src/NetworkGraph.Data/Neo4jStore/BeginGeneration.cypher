MATCH (w:Workspace {id: 1})
WITH w, coalesce(w.lastGeneration, 0) AS last
SET w.lastGeneration = CASE WHEN last < w.generation THEN w.generation ELSE last END + 1
RETURN w.lastGeneration
