SELECT s.file,
  sum(NOT EXISTS (
    SELECT 1 FROM interest b JOIN import i ON i.id = b.import
    WHERE i.member = $member AND b.kind = s.kind AND b.organisation IS s.organisation AND b.person IS m.id AND b.title IS s.title AND b.at IS s.at)) AS added,
  0 AS changed,
  count(*) AS stated
FROM staged.interest s LEFT JOIN identity_map m ON m.local = s.person
GROUP BY s.file
