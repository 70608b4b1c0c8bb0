// What an undone import has left in the graph must be taken out before its facts are forgotten.
MATCH (i:Import:NetworkGraph)
WHERE (i.state = 'undone' AND i.settled) OR (i.state = 'writing' AND i.begun < timestamp() - $quietMilliseconds)
RETURN i.id
