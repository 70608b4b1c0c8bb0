SELECT thread, at, sender, occurrence, import, kind, precision, recipients, promotional,
  words, questions, first_person, second_person, phrases, language, status, file, line
FROM interaction ORDER BY thread, at, sender, occurrence
