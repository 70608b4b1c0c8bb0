UNWIND $rows AS row
MATCH (m:NetworkGraph {key: row[0]})
SET m.factor = row[1]
