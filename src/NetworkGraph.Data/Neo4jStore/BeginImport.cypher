// Where no workspace is, nothing of ours is to stand either: it would look like somebody else's.
MATCH (w:NetworkGraph {id: 'workspace'})
MERGE (i:NetworkGraph {id: $id})
ON CREATE SET i:Import, i.state = 'writing', i.begun = timestamp()
RETURN i.id
