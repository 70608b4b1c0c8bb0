CREATE TEMP TABLE gone_thread (id INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO gone_thread
SELECT t.id FROM staged.thread t JOIN staged.identity i ON i.id IN (SELECT id FROM gone)
WHERE instr(char(10) || t.key || char(10), char(10) || CASE i.kind WHEN 0 THEN '' WHEN 1 THEN 'email:' WHEN 2 THEN 'code:' ELSE 'name:' END || i.value || char(10)) > 0;
DELETE FROM staged.interaction WHERE thread IN (SELECT id FROM gone_thread) OR sender IN (SELECT id FROM gone) OR recipients IN (SELECT id FROM gone);
DELETE FROM staged.participant WHERE identity IN (SELECT id FROM gone);
DELETE FROM staged.interaction WHERE recipients < 0 AND -recipients NOT IN (SELECT number FROM staged.participant);
DELETE FROM staged.listing WHERE person IN (SELECT id FROM gone);
DELETE FROM staged.interest WHERE person IN (SELECT id FROM gone);
DELETE FROM staged.same_row WHERE a IN (SELECT id FROM gone) OR b IN (SELECT id FROM gone);
DELETE FROM staged.thread WHERE id NOT IN (SELECT thread FROM staged.interaction);
DELETE FROM staged.identity WHERE id IN (SELECT id FROM gone);
DROP TABLE gone_thread;
