MATCH (w:NetworkGraph {id: 'workspace'})
MERGE (p:NetworkGraph {id: 'page:' + $import + ':' + toString($number)})
SET p:FactPage, p.import = $import, p.number = $number, p.lines = $lines
RETURN p.id
