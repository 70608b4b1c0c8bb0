SELECT id, member, kind, archive_name, snapshot_date, content_hash, reading FROM import ORDER BY snapshot_date, content_hash, member
