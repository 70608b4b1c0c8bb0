MATCH (m:NetworkGraph {key: $viewer})-[t:TIE {connected: true}]->()
WHERE t.v = m.v
RETURN t.month, count(*), count(CASE WHEN t.twoWay THEN 1 END)
