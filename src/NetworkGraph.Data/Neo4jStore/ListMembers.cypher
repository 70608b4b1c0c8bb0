MATCH (m:Member {generation: $generation})
RETURN m.number, m.kind, m.value, m.name, m.archiveName, m.snapshotDate, m.files, m.handles, m.beyondOneExport, m.offset, m.estimates, m.knowsMessages
ORDER BY m.place
