-- One recipient is an identity; a group is a number below zero that participant explains.
SELECT import, thread AS thread_key, at, sender AS sender_identity, occurrence, kind, precision,
  CASE WHEN recipients > 0 THEN recipients END AS recipient_identity, CASE WHEN recipients <= 0 THEN recipients END AS recipients, promotional,
  words, questions, first_person, second_person, phrases, language, status, file, line
FROM interaction WHERE $import IS NULL OR import = $import
