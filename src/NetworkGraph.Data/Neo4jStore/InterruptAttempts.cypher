UNWIND $ids AS id
MATCH (a:NetworkGraph {id: id})
WHERE a.state = 'Reading'
SET a.state = 'Interrupted'
