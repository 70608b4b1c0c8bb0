INSERT INTO listing (member, person, import, connected_on, precision, name, company, title, file, line)
SELECT $member, m.id, $import, s.connected_on, s.precision, s.name, s.company, s.title, s.file, s.line
FROM staged.listing s JOIN identity_map m ON m.local = s.person
WHERE true ORDER BY m.id, s.file, s.line
ON CONFLICT DO NOTHING
