MATCH (m:Member:NetworkGraph)
RETURN m.key, m.partners, m.load, m.factor
