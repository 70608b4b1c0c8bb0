MATCH (i:Import:NetworkGraph {state: 'committed'})
RETURN i.id, i.member, i.kind, i.snapshotDate
