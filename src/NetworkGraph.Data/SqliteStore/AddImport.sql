INSERT INTO import (uuid, member, kind, archive_name, snapshot_date, content_hash, extractor_version, imported_at, reading, difference)
SELECT $uuid, i.id, $kind, $archiveName, $snapshotDate, $contentHash, $extractorVersion, $at, $reading, $difference
FROM identity i WHERE i.kind = $memberKind AND i.value = $memberValue
RETURNING id
