UNWIND $pairs AS pair
MATCH (from:NetworkGraphPerson {generation: $generation, key: pair[0]})
MATCH (to:NetworkGraphPerson {generation: $generation, key: pair[1]})
OPTIONAL MATCH (from)-[k:KNOWS]->(to)
OPTIONAL MATCH (from)-[m:MAY_KNOW {viewer: $viewer}]->(to)
OPTIONAL MATCH (from)-[t:TIE]->(to) WHERE from.key = $viewer
RETURN from.number, from.kind, from.value, from.name, from.messagesEnd, to.number, to.kind, to.value, to.name, to.messagesEnd,
  k.strength, k.unanswered, k.seenIn, m.chance, m.evidence, m.why, t.why, t.tie, k.ground
