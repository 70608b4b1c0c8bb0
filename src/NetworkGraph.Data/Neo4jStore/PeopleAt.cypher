MATCH (:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE {connected: true}]->(p)
WHERE $company IS NULL OR toLower(coalesce(p.company, '')) CONTAINS toLower($company) OR p.searchCompany CONTAINS $folded
WITH t, p ORDER BY t.place
WITH collect([p.number, p.kind, p.value, p.name, p.company, p.title, p.remembered, t.tie, t.origin]) AS found
RETURN size(found), found[$skip..$skip + $take]
