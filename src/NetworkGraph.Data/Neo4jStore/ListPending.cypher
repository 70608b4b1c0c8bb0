MATCH (i:Import:NetworkGraph)
WHERE (i.state = 'committed' AND i.derived IS NULL) OR (i.state = 'undone' AND i.settled IS NULL)
RETURN i.id, i.state, i.reading
ORDER BY i.id
