MERGE (i:Import {id: $id})
ON CREATE SET i.state = 'writing', i.begun = timestamp()
