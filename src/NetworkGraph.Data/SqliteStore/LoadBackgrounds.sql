SELECT b.import, i.member, b.kind, b.organisation, b.title, b.from_at, b.from_precision, b.to_at, b.to_precision, b.file, b.line
FROM background b JOIN import i ON i.id = b.import ORDER BY i.snapshot_date, i.content_hash, i.member, b.file, b.line
