OPTIONAL MATCH (i:Import {id: $id, state: 'committed'})
OPTIONAL MATCH (a:ImportAttempt {id: $id})
RETURN CASE WHEN i IS NOT NULL THEN 'Committed' ELSE coalesce(a.state, 'Unknown') END, CASE WHEN i IS NULL THEN a.reason END
