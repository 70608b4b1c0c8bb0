-- What each import states, and what the user said, in one hash: a fact that changes without an import is found and named.
CREATE TABLE seal (
  what TEXT PRIMARY KEY,
  facts INTEGER NOT NULL,
  hash TEXT NOT NULL
) WITHOUT ROWID;

-- People who were erased, as keyed digests of their keys: enough to know them again, not enough to name them.
CREATE TABLE erased (
  salt TEXT NOT NULL,
  digest TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (salt, digest)
) WITHOUT ROWID;

UPDATE meta SET value = '2' WHERE key = 'schema_version';
