-- Two names that a row or the user gives one person are touched together.
WITH RECURSIVE whole (id) AS (
  SELECT id FROM touched
  UNION SELECT s.b FROM main.same_row s JOIN whole ON s.a = whole.id
  UNION SELECT s.a FROM main.same_row s JOIN whole ON s.b = whole.id
  UNION SELECT j.b FROM joined j JOIN whole ON j.a = whole.id)
INSERT OR IGNORE INTO touched SELECT id FROM whole;
-- Members whose exports name somebody touched, and members who are touched, each under every name.
WITH RECURSIVE member (id) AS (
  SELECT i.member FROM touched t CROSS JOIN main.listing l ON l.person = t.id JOIN main.import i ON i.id = l.import
  UNION SELECT i.member FROM touched t CROSS JOIN main.interaction s ON s.sender = t.id JOIN main.import i ON i.id = s.import
  UNION SELECT i.member FROM touched t CROSS JOIN main.interaction s ON s.recipients = t.id JOIN main.import i ON i.id = s.import
  UNION SELECT i.member FROM touched t CROSS JOIN main.participant p ON p.identity = t.id JOIN main.import i ON i.id = p.import
  UNION SELECT i.member FROM touched t JOIN main.import i ON i.member = t.id
  UNION SELECT s.b FROM main.same_row s JOIN member ON s.a = member.id
  UNION SELECT s.a FROM main.same_row s JOIN member ON s.b = member.id
  UNION SELECT j.b FROM joined j JOIN member ON j.a = member.id)
INSERT OR IGNORE INTO near_member SELECT id FROM member;
INSERT OR IGNORE INTO near_import SELECT i.id FROM near_member m CROSS JOIN main.import i ON i.member = m.id;
-- All that their exports say, and all that others say of them. These tables stand before those of the database while this connection is open.
CREATE TEMP TABLE listing AS
SELECT l.* FROM near_import i CROSS JOIN main.listing l ON l.import = i.id
UNION SELECT l.* FROM near_member m CROSS JOIN main.listing l ON l.person = m.id;
CREATE TEMP TABLE interaction AS
SELECT s.* FROM near_import i CROSS JOIN main.interaction s ON s.import = i.id
UNION SELECT s.* FROM near_member m CROSS JOIN main.interaction s ON s.sender = m.id
UNION SELECT s.* FROM near_member m CROSS JOIN main.interaction s ON s.recipients = m.id
UNION SELECT s.* FROM near_member m CROSS JOIN main.participant p ON p.identity = m.id CROSS JOIN main.interaction s ON s.recipients = -p.number AND s.import = p.import;
CREATE TEMP TABLE participant AS
SELECT DISTINCT p.* FROM (SELECT DISTINCT import, -recipients AS number FROM temp.interaction WHERE recipients < 0) g
CROSS JOIN main.participant p ON p.import = g.import AND p.number = g.number;
WITH RECURSIVE named (id) AS (
  SELECT id FROM touched
  UNION SELECT id FROM near_member
  UNION SELECT member FROM temp.listing
  UNION SELECT person FROM temp.listing
  UNION SELECT sender FROM temp.interaction
  UNION SELECT recipients FROM temp.interaction WHERE recipients > 0
  UNION SELECT identity FROM temp.participant
  UNION SELECT a FROM joined
  UNION SELECT id FROM near_identity
  UNION SELECT s.b FROM main.same_row s JOIN named ON s.a = named.id
  UNION SELECT s.a FROM main.same_row s JOIN named ON s.b = named.id)
INSERT OR IGNORE INTO near_identity SELECT id FROM named;
CREATE TEMP TABLE identity_name AS SELECT n.* FROM near_identity t CROSS JOIN main.identity_name n ON n.identity = t.id;
CREATE TEMP TABLE same_row AS SELECT s.* FROM near_identity t CROSS JOIN main.same_row s ON s.a = t.id;
-- Some others, so that a network of several members is one here too, and whoever is named here and is a member is one.
INSERT OR IGNORE INTO near_import
SELECT i.id FROM near_identity t CROSS JOIN main.import i ON i.member = t.id UNION SELECT import FROM temp.listing UNION SELECT import FROM temp.interaction UNION SELECT import FROM temp.identity_name UNION SELECT id FROM (SELECT min(id) AS id FROM main.import GROUP BY member LIMIT 3);
CREATE TEMP TABLE import AS SELECT i.* FROM near_import t CROSS JOIN main.import i ON i.id = t.id;
INSERT OR IGNORE INTO near_identity SELECT member FROM temp.import;
CREATE TEMP TABLE identity AS SELECT i.* FROM near_identity t CROSS JOIN main.identity i ON i.id = t.id;
CREATE TEMP TABLE thread AS SELECT DISTINCT h.* FROM (SELECT DISTINCT thread FROM temp.interaction) t CROSS JOIN main.thread h ON h.id = t.thread;
CREATE TEMP TABLE background AS SELECT b.* FROM near_import t CROSS JOIN main.background b ON b.import = t.id;
CREATE TEMP TABLE interest AS SELECT * FROM main.interest WHERE import IS NULL
