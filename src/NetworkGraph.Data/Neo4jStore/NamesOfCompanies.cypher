// How often current lists name each company, by the name as written.
UNWIND $firms AS firm
MATCH (c:NetworkGraph {firm: firm})<-[l:LISTS]-(m:NetworkGraph)
WHERE l.v = m.v
RETURN firm, c.name, sum(l.listings)
