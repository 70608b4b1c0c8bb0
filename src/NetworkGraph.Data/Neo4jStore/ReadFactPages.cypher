UNWIND range($from, $from + $count - 1) AS number
MATCH (p:NetworkGraph {id: 'page:' + $import + ':' + toString(number)})
RETURN p.lines
ORDER BY number
