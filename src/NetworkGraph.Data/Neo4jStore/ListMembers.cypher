MATCH (m:Member:NetworkGraph)
RETURN m.kind, m.value, m.name, m.archiveName, m.snapshotDate, m.files, m.handles, m.inferred, m.estimates, m.knowsMessages, m.replies, m.key, m.known, m.settled, m.v, m.mh
