-- A member whose exports changed, under each name that rows give them: everyone whom these exports name, and everyone whose exports name the member.
WITH RECURSIVE own (id) AS (
  SELECT $member
  UNION SELECT s.b FROM main.same_row s JOIN own ON s.a = own.id
  UNION SELECT s.a FROM main.same_row s JOIN own ON s.b = own.id
  UNION SELECT j.b FROM joined j JOIN own ON j.a = own.id)
INSERT OR IGNORE INTO touched
SELECT id FROM own
UNION SELECT l.person FROM main.import i CROSS JOIN main.listing l ON l.import = i.id WHERE i.member IN own
UNION SELECT s.sender FROM main.import i CROSS JOIN main.interaction s ON s.import = i.id WHERE i.member IN own
UNION SELECT s.recipients FROM main.import i CROSS JOIN main.interaction s ON s.import = i.id WHERE i.member IN own AND s.recipients > 0
UNION SELECT p.identity FROM main.import i CROSS JOIN main.participant p ON p.import = i.id WHERE i.member IN own
UNION SELECT t.person FROM main.import i CROSS JOIN main.interest t ON t.import = i.id WHERE i.member IN own AND t.person IS NOT NULL
UNION SELECT l.member FROM main.listing l WHERE l.person IN own
UNION SELECT s.sender FROM main.interaction s WHERE s.recipients IN own
UNION SELECT s.recipients FROM main.interaction s WHERE s.sender IN own AND s.recipients > 0
UNION SELECT o.identity FROM main.interaction s CROSS JOIN main.participant o ON o.import = s.import AND o.number = -s.recipients WHERE s.sender IN own AND s.recipients < 0
UNION SELECT s.sender FROM main.participant p CROSS JOIN main.interaction s ON s.import = p.import AND s.recipients = -p.number WHERE p.identity IN own
