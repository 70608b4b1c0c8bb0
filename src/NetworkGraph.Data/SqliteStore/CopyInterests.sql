INSERT INTO interest (import, file, line, kind, organisation, person, title, at, precision)
SELECT $import, s.file, s.line, s.kind, s.organisation, m.id, s.title, s.at, s.precision
FROM staged.interest s LEFT JOIN identity_map m ON m.local = s.person
