MATCH (i:Import)
WHERE i.state = 'undone' OR (i.state = 'writing' AND i.begun < timestamp() - $quietMilliseconds)
RETURN i.id
