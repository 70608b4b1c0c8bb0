MATCH (me:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE]->(p)
WHERE p.key <> $target AND NOT p.key IN coalesce(me.noTies, []) AND (p.employerKey = $company OR $company IN p.employers)
RETURN t.tie, p.employerKey = $company, [i IN range(0, size(p.employers) - 1) WHERE p.employers[i] = $company | p.employersOn[i]][0]
ORDER BY t.place
LIMIT $limit
