MATCH (p:FactPage {import: $import})
WHERE p.number >= $from AND p.number < $from + $count
RETURN p.lines
ORDER BY p.number
