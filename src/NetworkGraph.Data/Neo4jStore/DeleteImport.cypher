MATCH (i:NetworkGraph {id: $import})
WHERE i.state <> 'committed'
DELETE i
