-- In order of reading: the rows of one conversation come together, and of a fact said twice the first mention stays.
INSERT INTO interaction (
  thread, at, sender, occurrence, import, kind, precision, recipients, promotional,
  words, questions, first_person, second_person, phrases, language, status, file, line)
SELECT t.id, s.at, m.id, s.occurrence, $import, s.kind, s.precision, CASE WHEN s.recipients < 0 THEN s.recipients ELSE r.id END, s.promotional,
  s.words, s.questions, s.first_person, s.second_person, s.phrases, s.language, s.status, s.file, s.line
FROM staged.interaction s
JOIN thread_map t ON t.local = s.thread
JOIN identity_map m ON m.local = s.sender
LEFT JOIN identity_map r ON r.local = s.recipients
WHERE true ORDER BY s.rowid
ON CONFLICT DO NOTHING
