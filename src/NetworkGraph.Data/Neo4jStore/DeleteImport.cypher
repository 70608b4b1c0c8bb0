MATCH (i:Import {id: $import})
WHERE i.state <> 'committed'
DELETE i
