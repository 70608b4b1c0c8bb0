// Ranks among a member's connections: see Core's Layers.
MATCH (me:NetworkGraph {key: $viewer})-[t:TIE {connected: true}]->(p:NetworkGraph)
WHERE t.v = me.v AND NOT t.isNotATie
RETURN p.key
ORDER BY t.closeness DESC, t.strength DESC, p.sort
LIMIT $limit
