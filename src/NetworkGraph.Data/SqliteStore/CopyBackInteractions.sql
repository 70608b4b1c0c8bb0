INSERT INTO staged.interaction
SELECT thread, at, sender, occurrence, kind, precision, recipients, promotional,
  words, questions, first_person, second_person, phrases, language, status, file, line
FROM interaction WHERE import = $import ORDER BY file, line
