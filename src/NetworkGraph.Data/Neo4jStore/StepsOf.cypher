UNWIND $pairs AS pair
MATCH (from:NetworkGraph {key: pair[0]})
MATCH (to:NetworkGraph {key: pair[1]})
OPTIONAL MATCH (from)-[k:KNOWS]->(to) WHERE k.v = CASE k.member WHEN from.key THEN from.v ELSE to.v END
OPTIONAL MATCH (me:NetworkGraph {key: $viewer})
OPTIONAL MATCH (from)-[m:MAY_KNOW {member: $viewer}]->(to) WHERE m.v = me.v
OPTIONAL MATCH (from)-[t:TIE]->(to) WHERE from.key = $viewer AND t.v = from.v
RETURN from.kind, from.value, from.name, from.messagesEnd, to.kind, to.value, to.name, to.messagesEnd,
  k.strength, k.unanswered, k.seenIn, m.chance, m.evidence, m.why, t.why, CASE WHEN t IS NULL THEN null ELSE [t.numbers, t.assumed, t.sharedAt, t.said] END, k.ground
