// What members' exports show, as it stands: all of it, or what lies between some people.
UNWIND $members AS member
MATCH (m:NetworkGraph {key: member})
CALL (m) {
  MATCH (m)-[t:KNOWS|TIE|CONNECTED|WROTE|ENDORSED|RECOMMENDED]-(p:NetworkGraph)
  WHERE t.member = m.key AND t.v = m.v AND ($touched IS NULL OR p.key IN $touched)
  RETURN t
  UNION ALL
  MATCH (m)-[t:LISTS]->(:NetworkGraph)
  WHERE t.v = m.v AND $touched IS NULL
  RETURN t
  UNION ALL
  MATCH (a:NetworkGraph)-[t:MAY_KNOW {member: m.key}]->(b:NetworkGraph)
  WHERE t.v = m.v AND ($touched IS NULL OR (a.key IN $touched AND b.key IN $touched))
  RETURN t
}
RETURN m.key, type(t), startNode(t).key, endNode(t).key, t.h, elementId(t)
