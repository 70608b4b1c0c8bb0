INSERT INTO participant (import, number, identity)
SELECT DISTINCT $import, s.number, m.id FROM staged.participant s JOIN identity_map m ON m.local = s.identity WHERE true ORDER BY 2, 3
