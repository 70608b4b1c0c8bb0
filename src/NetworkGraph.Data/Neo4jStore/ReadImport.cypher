MATCH (i:NetworkGraph {id: $id})
WHERE i.state = 'committed'
RETURN i.id, i.at, i.reading, i.difference
