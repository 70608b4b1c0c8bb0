MATCH (me:NetworkGraph {key: $viewer})-[t:TIE]->(p:NetworkGraph)
WHERE t.v = me.v AND p.key <> $target AND NOT t.isNotATie AND (p.employerKey = $company OR $company IN p.employers)
RETURN p.kind, p.value, p.name, [t.numbers, t.assumed, t.sharedAt, t.said], p.employerKey = $company,
  [i IN range(0, size(p.employers) - 1) WHERE p.employers[i] = $company | p.employersOn[i]][0]
ORDER BY t.strength DESC, p.sort
LIMIT $limit
