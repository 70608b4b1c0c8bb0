MATCH (a:ImportAttempt:NetworkGraph {state: 'Reading', by: $by})
RETURN a.id
