// The write to the workspace comes first: it locks it, so that of two imports of one archive the second sees the first.
MATCH (w:NetworkGraph {id: 'workspace'})
SET w.lastImport = $id
WITH w
OPTIONAL MATCH (same:NetworkGraph {contentHash: $contentHash})
WHERE same.state = 'committed' AND same.member = $member
WITH w, same, coalesce(same.extractorVersion >= $extractorVersion, false) AS known
MATCH (i:NetworkGraph {id: $id})
FOREACH (_ IN CASE WHEN known THEN [] ELSE [1] END |
  SET w.revision = w.revision + 1,
    i.state = 'committed', i.member = $member, i.contentHash = $contentHash, i.extractorVersion = $extractorVersion, i.kind = $kind,
    i.archiveName = $archiveName, i.snapshotDate = $snapshotDate, i.at = $at, i.reading = $reading, i.difference = $difference)
FOREACH (old IN CASE WHEN known OR same IS NULL THEN [] ELSE [same] END | SET old.state = 'undone')
RETURN CASE WHEN known THEN same.id ELSE i.id END, w.revision
