SELECT b.import, i.member, b.kind, b.organisation, b.person, b.title, b.at, b.precision, b.file, b.line
FROM interest b JOIN import i ON i.id = b.import ORDER BY i.snapshot_date, i.content_hash, i.member, b.file, b.line
