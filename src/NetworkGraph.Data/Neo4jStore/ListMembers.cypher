MATCH (m:Member:NetworkGraphPerson {generation: $generation})
RETURN m.number, m.kind, m.value, m.name, m.archiveName, m.snapshotDate, m.files, m.handles, m.beyondOneExport, m.estimates, m.knowsMessages, m.replies
ORDER BY m.place
