-- A thread that is known by its people names them: it goes with any of them. One with a number of its own stays, without the erased.
CREATE TEMP TABLE gone_thread (id INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO gone_thread
SELECT t.id FROM thread t JOIN identity i ON i.id IN (SELECT id FROM gone)
WHERE instr(char(10) || t.key || char(10), char(10) || CASE i.kind WHEN 0 THEN '' WHEN 1 THEN 'email:' WHEN 2 THEN 'code:' ELSE 'name:' END || i.value || char(10)) > 0;
DELETE FROM interaction WHERE thread IN (SELECT id FROM gone_thread) OR sender IN (SELECT id FROM gone) OR recipients IN (SELECT id FROM gone);
DELETE FROM participant WHERE identity IN (SELECT id FROM gone);
DELETE FROM interaction WHERE recipients < 0 AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.import = interaction.import AND p.number = -interaction.recipients);
DELETE FROM listing WHERE person IN (SELECT id FROM gone);
DELETE FROM interest WHERE person IN (SELECT id FROM gone);
DELETE FROM same_row WHERE a IN (SELECT id FROM gone) OR b IN (SELECT id FROM gone);
DELETE FROM identity_name WHERE identity IN (SELECT id FROM gone);
DROP TABLE gone_thread;
