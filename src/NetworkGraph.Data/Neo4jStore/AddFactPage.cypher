MERGE (p:NetworkGraph {id: 'page:' + $import + ':' + toString($number)})
SET p:FactPage, p.import = $import, p.number = $number, p.lines = $lines
