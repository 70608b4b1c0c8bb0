-- Facts are kept as each import states them: a row of listing, interaction, background or interest is one sighting, and a fact is
-- the set of its sightings. So the state is a function of the set of imports, whatever their order, and undoing one is deleting its rows.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE identity (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (kind, value)
);

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  member INTEGER NOT NULL,
  kind TEXT NOT NULL,
  archive_name TEXT NOT NULL,
  snapshot_date TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  extractor_version INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  reading TEXT NOT NULL,
  difference TEXT NOT NULL,
  UNIQUE (content_hash, member)
);

CREATE TABLE identity_name (
  identity INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  name TEXT NOT NULL,
  PRIMARY KEY (identity, import)
) WITHOUT ROWID;

CREATE TABLE same_row (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  PRIMARY KEY (a, b, import)
) WITHOUT ROWID;

CREATE TABLE listing (
  member INTEGER NOT NULL,
  person INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  connected_on INTEGER,
  precision INTEGER,
  name TEXT,
  company TEXT,
  title TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (member, person, import)
) WITHOUT ROWID;

CREATE TABLE interaction (
  thread INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  occurrence INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  kind INTEGER NOT NULL,
  precision INTEGER NOT NULL,
  -- One person: their identity. More: minus the number in participant. Nobody: null.
  recipients INTEGER,
  promotional INTEGER NOT NULL,
  words INTEGER,
  questions INTEGER,
  first_person INTEGER,
  second_person INTEGER,
  phrases INTEGER,
  language INTEGER,
  status TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (thread, at, sender, occurrence, import)
) WITHOUT ROWID;

CREATE TABLE participant (
  import INTEGER NOT NULL REFERENCES import (id),
  number INTEGER NOT NULL,
  identity INTEGER NOT NULL,
  PRIMARY KEY (import, number, identity)
) WITHOUT ROWID;

CREATE TABLE background (
  import INTEGER NOT NULL REFERENCES import (id),
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  title TEXT,
  from_at INTEGER,
  from_precision INTEGER,
  to_at INTEGER,
  to_precision INTEGER,
  PRIMARY KEY (import, file, line)
) WITHOUT ROWID;

CREATE TABLE interest (
  import INTEGER NOT NULL REFERENCES import (id),
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  organisation TEXT,
  person INTEGER,
  title TEXT,
  at INTEGER,
  precision INTEGER,
  PRIMARY KEY (import, file, line)
) WITHOUT ROWID;

CREATE TABLE user_fact (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- What became of an import that did not commit; committed ones are in import.
CREATE TABLE attempt (
  uuid TEXT PRIMARY KEY,
  archive_name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT
) WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES ('schema_version', '1'), ('revision', '0');
