SELECT i.id, i.uuid, i.extractor_version, i.reading FROM import i JOIN identity m ON m.id = i.member
WHERE i.content_hash = $contentHash AND m.kind = $kind AND m.value = $value
