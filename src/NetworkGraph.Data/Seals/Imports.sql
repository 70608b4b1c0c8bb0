SELECT id, uuid, member AS member_identity, kind, archive_name, snapshot_date, content_hash, extractor_version, imported_at, reading, difference
FROM import WHERE $import IS NULL OR id = $import
