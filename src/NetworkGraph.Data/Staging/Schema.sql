CREATE TABLE identity (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, value TEXT NOT NULL, name TEXT);
CREATE TABLE same_row (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE TABLE thread (id INTEGER PRIMARY KEY, key TEXT NOT NULL);
CREATE TABLE participant (number INTEGER NOT NULL, identity INTEGER NOT NULL, PRIMARY KEY (number, identity)) WITHOUT ROWID;
CREATE TABLE listing (
  person INTEGER NOT NULL, connected_on INTEGER, precision INTEGER, name TEXT, company TEXT, title TEXT, file INTEGER NOT NULL, line INTEGER NOT NULL);
CREATE TABLE interaction (
  thread INTEGER NOT NULL, at INTEGER NOT NULL, sender INTEGER NOT NULL, occurrence INTEGER NOT NULL, kind INTEGER NOT NULL, precision INTEGER NOT NULL,
  recipients INTEGER, promotional INTEGER NOT NULL, words INTEGER, questions INTEGER, first_person INTEGER, second_person INTEGER, phrases INTEGER,
  language INTEGER, status TEXT, file INTEGER NOT NULL, line INTEGER NOT NULL);
CREATE TABLE background (
  file INTEGER NOT NULL, line INTEGER NOT NULL, kind INTEGER NOT NULL, organisation TEXT NOT NULL, title TEXT, from_at INTEGER, from_precision INTEGER,
  to_at INTEGER, to_precision INTEGER);
CREATE TABLE interest (
  file INTEGER NOT NULL, line INTEGER NOT NULL, kind INTEGER NOT NULL, organisation TEXT, person INTEGER, title TEXT, at INTEGER, precision INTEGER);
CREATE TABLE reading (import TEXT NOT NULL, json TEXT NOT NULL);
-- Whatever is no message is one fact however often it is said; this finds the first mention.
CREATE INDEX said_once ON interaction (thread, at, sender) WHERE kind NOT IN (0, 4);
