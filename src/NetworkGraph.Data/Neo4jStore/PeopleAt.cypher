MATCH (me:NetworkGraph {key: $viewer})-[t:TIE {connected: true}]->(p:NetworkGraph)
WHERE t.v = me.v AND ($company IS NULL OR toLower(coalesce(p.company, '')) CONTAINS toLower($company) OR p.searchCompany CONTAINS $folded)
WITH t, p ORDER BY t.strength DESC, p.sort
WITH collect([p.kind, p.value, p.name, p.company, p.title, p.remembered, [t.numbers, t.assumed, t.sharedAt, t.said], t.origin]) AS found
RETURN size(found), found[$skip..$skip + $take]
