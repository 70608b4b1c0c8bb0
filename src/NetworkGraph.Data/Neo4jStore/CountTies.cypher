MATCH (m:Member:NetworkGraph) RETURN coalesce(sum(m.ties), 0)
