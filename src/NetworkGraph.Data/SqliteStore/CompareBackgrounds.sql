SELECT s.file,
  sum(NOT EXISTS (
    SELECT 1 FROM background b JOIN import i ON i.id = b.import
    WHERE i.member = $member AND b.kind = s.kind AND b.organisation = s.organisation AND b.title IS s.title
      AND b.from_at IS s.from_at AND b.to_at IS s.to_at)) AS added,
  0 AS changed,
  count(*) AS stated
FROM staged.background s
GROUP BY s.file
