WITH newest AS (
  SELECT l.person, l.name, l.company, l.title, l.connected_on,
    row_number() OVER (PARTITION BY l.person ORDER BY i.snapshot_date DESC, i.content_hash DESC) AS place
  FROM listing l JOIN import i ON i.id = l.import
  WHERE l.member = $member
), stated AS (
  SELECT s.*, m.id AS identity, row_number() OVER (PARTITION BY s.person ORDER BY s.file, s.line) AS mention
  FROM staged.listing s JOIN identity_map m ON m.local = s.person
)
SELECT s.file,
  sum(s.mention = 1 AND n.person IS NULL) AS added,
  sum(s.mention = 1 AND n.person IS NOT NULL
    AND (n.name IS NOT s.name OR n.company IS NOT s.company OR n.title IS NOT s.title OR n.connected_on IS NOT s.connected_on)) AS changed,
  count(*) AS stated
FROM stated s LEFT JOIN newest n ON n.person = s.identity AND n.place = 1
GROUP BY s.file
