MATCH (i:Import:NetworkGraph {state: 'committed'})
RETURN i.id, i.at, i.reading, i.difference
ORDER BY i.at DESC, i.id
