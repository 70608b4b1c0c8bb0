SELECT count(*) FROM listing l
WHERE l.import = (
  SELECT i.id FROM import i JOIN listing any_listing ON any_listing.import = i.id AND any_listing.member = $member
  WHERE i.member = $member AND (i.snapshot_date, i.content_hash) < ($snapshotDate, $contentHash)
  ORDER BY i.snapshot_date DESC, i.content_hash DESC LIMIT 1)
AND EXISTS (SELECT 1 FROM staged.listing)
AND NOT EXISTS (SELECT 1 FROM staged.listing s JOIN identity_map m ON m.local = s.person WHERE m.id = l.person)
