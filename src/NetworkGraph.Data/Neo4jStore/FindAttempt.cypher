OPTIONAL MATCH (i:NetworkGraph {id: $id})
OPTIONAL MATCH (a:NetworkGraph {id: 'attempt:' + $id})
RETURN CASE WHEN i.state = 'committed' THEN 'Committed' ELSE coalesce(a.state, 'Unknown') END, CASE WHEN i.state = 'committed' THEN null ELSE a.reason END
