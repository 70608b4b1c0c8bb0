SELECT s.file,
  sum(NOT EXISTS (SELECT 1 FROM interaction i WHERE i.thread = t.id AND i.at = s.at AND i.sender = m.id AND i.occurrence = s.occurrence)
    AND (s.kind IN (0, 4) OR NOT EXISTS (
      SELECT 1 FROM staged.interaction e
      WHERE e.kind NOT IN (0, 4) AND e.thread = s.thread AND e.at = s.at AND e.sender = s.sender AND e.rowid < s.rowid))) AS added,
  0 AS changed,
  count(*) AS stated
FROM staged.interaction s
JOIN thread_map t ON t.local = s.thread
JOIN identity_map m ON m.local = s.sender
GROUP BY s.file
