MERGE (i:NetworkGraph {id: $id})
ON CREATE SET i:Import, i.state = 'writing', i.begun = timestamp()
