-- The SQLite database that the library of uaparse writes (SqliteWriter), schema version 1.
-- `uaparse schema archive` prints this file; sqlite3 builds an empty archive from it.
--
--   documents ─┬─< addressees ──< contacts      everything of a document goes with it: foreign keys
--              ├─< subjects                     cascade (PRAGMA foreign_keys = ON)
--              ├─< related                      search    full text of title, names and text
--              ├─< languages                    cases     documents threaded by UA number
--              └─< diagnostics                shards    which part of a whole the archive is
--
-- Columns have the names and the meaning of the keys in record.schema.json, where not said otherwise. Dates
-- are ISO 8601 texts, claims 0 or 1, what the document does not say is NULL. Positions in a list (seq) count
-- from 1. *_confidence is how sure uaparse is of the value beside it, 0 to 1: of the values given 0.9,
-- nine in ten are right; NULL where there is no value, and where it is a default that nothing was read for.

-- "uars" in ASCII: says whose database this is, also to file(1).
PRAGMA application_id = 1969320563;
-- The version of this schema. uaparse writes to no other one.
PRAGMA user_version = 1;

-- One row an input, those that gave no record too.
CREATE TABLE documents (
  id                      INTEGER PRIMARY KEY,   -- kept when the document is read anew
  path                    TEXT NOT NULL,         -- as given; where that is no clean UTF-8, nearly so
  path_base64             TEXT,                  -- the bytes of such a path
  error_code              TEXT,                  -- why there is no record; NULL when there is one
  error_message           TEXT,
  sha256                  TEXT,                  -- of the bytes of the document
  media_type              TEXT,
  pages                   INTEGER,
  template                TEXT,                  -- template.id: the generation, `ua-2009`
  template_confidence     REAL,
  language                TEXT,
  language_confidence     REAL,
  kind                    TEXT CHECK (kind IN ('urgent-action', 'update', 'stop-action')),
  kind_confidence         REAL,
  title                   TEXT,
  title_confidence        REAL,
  ua_number               TEXT,                  -- of the case: `50/12`, `EXTRA 73/91`
  ua_number_confidence    REAL,
  ai_index                TEXT,                  -- key `index`, a word that SQL keeps for itself
  ai_index_confidence     REAL,
  index_key               TEXT,                  -- to join on: `ASA 24/1/2012`
  index_key_confidence    REAL,
  issued                  TEXT,
  issued_confidence       REAL,
  country                 TEXT,
  country_confidence      REAL,
  country_code            TEXT,
  country_code_confidence REAL,
  deadline                TEXT,
  deadline_confidence     REAL,
  own_language            INTEGER CHECK (own_language IN (0, 1)),
  own_language_confidence REAL,
  min_confidence          REAL,                  -- of all values of the document, in every table
  generator_version       TEXT,                  -- of uaparse
  generator_knowledge     TEXT,
  schema_version          INTEGER,               -- of the record
  names                   TEXT,                  -- all names of people in the document, one a line
  text                    TEXT                   -- in reading order, running matter left out
);
-- Two paths that differ in bytes without meaning only are two documents.
CREATE UNIQUE INDEX documents_by_path ON documents (path, ifnull(path_base64, ''));
CREATE INDEX documents_by_ua_number ON documents (ua_number);
CREATE INDEX documents_by_index_key ON documents (index_key);
CREATE INDEX documents_by_deadline ON documents (deadline);
CREATE INDEX documents_by_sha256 ON documents (sha256);

-- Whom to write to, and who gets a copy.
CREATE TABLE addressees (
  id                               INTEGER PRIMARY KEY,
  document_id                      INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  role                             TEXT NOT NULL CHECK (role IN ('recipient', 'copy')),
  seq                              INTEGER NOT NULL,  -- within the role
  position                         TEXT,              -- the office
  position_confidence              REAL,
  name                             TEXT,
  name_confidence                  REAL,
  on_behalf_of_name                TEXT,
  on_behalf_of_name_confidence     REAL,
  on_behalf_of_position            TEXT,
  on_behalf_of_position_confidence REAL,
  salutation                       TEXT,
  salutation_confidence            REAL,
  notes                            TEXT,              -- one a line
  UNIQUE (document_id, role, seq)
);

-- How to reach them. The lines of an address are as many rows, top first.
CREATE TABLE contacts (
  addressee_id INTEGER NOT NULL REFERENCES addressees ON DELETE CASCADE,
  kind         TEXT NOT NULL CHECK (kind IN ('address', 'fax', 'email', 'phone', 'web')),
  seq          INTEGER NOT NULL,  -- within the kind
  value        TEXT NOT NULL,
  confidence   REAL,
  page         INTEGER,           -- on which it is printed, from 1
  PRIMARY KEY (addressee_id, kind, seq)
) WITHOUT ROWID;
CREATE INDEX contacts_by_value ON contacts (value);

-- The people or the group at risk.
CREATE TABLE subjects (
  document_id       INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  seq               INTEGER NOT NULL,
  name              TEXT NOT NULL,
  name_confidence   REAL,
  gender            TEXT NOT NULL CHECK (gender IN ('male', 'female', 'mixed', 'non-binary', 'unknown')),
  gender_confidence REAL,
  gender_text       TEXT,
  pronouns          TEXT,
  age               INTEGER,  -- in years
  age_confidence    REAL,
  age_text          TEXT,
  PRIMARY KEY (document_id, seq)
) WITHOUT ROWID;
CREATE INDEX subjects_by_name ON subjects (name);

-- Earlier documents of the case that the document names.
CREATE TABLE related (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  seq         INTEGER NOT NULL,
  ua_number   TEXT,
  ai_index    TEXT,  -- key `index`
  issued      TEXT,
  url         TEXT,
  PRIMARY KEY (document_id, seq)
) WITHOUT ROWID;

-- The languages to write in, key `write_in`.
CREATE TABLE languages (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  seq         INTEGER NOT NULL,
  tag         TEXT NOT NULL,  -- BCP 47
  confidence  REAL,
  PRIMARY KEY (document_id, seq)
) WITHOUT ROWID;

-- What is odd about the document; `uaparse rules CODE` explains a code.
CREATE TABLE diagnostics (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  seq         INTEGER NOT NULL,
  code        TEXT NOT NULL,
  severity    TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'hint')),
  field       TEXT,     -- JSON Pointer into the record; NULL for the document as a whole
  page        INTEGER,  -- from 1
  line        INTEGER,  -- from 1
  message     TEXT NOT NULL,
  PRIMARY KEY (document_id, seq)
) WITHOUT ROWID;
CREATE INDEX diagnostics_by_code ON diagnostics (code);

-- Of which shard of a whole these documents are, for an archive that one machine of several has written
-- (`uaparse batch --shard`): one row then. No row in a whole archive, and in what `uaparse merge` makes.
CREATE TABLE shards (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND count),
  count  INTEGER NOT NULL
);

-- Full text; accents and case do not matter. The words alone are kept here, their text in documents.
--   SELECT path, snippet(search, -1, '[', ']', '…', 8) FROM search JOIN documents ON id = search.rowid
--   WHERE search MATCH 'names: Hentzau' ORDER BY rank
CREATE VIRTUAL TABLE search USING fts5 (
  title, names, text,
  content = 'documents', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- Whoever changes documents, and by whatever program, the full text follows.
CREATE TRIGGER search_insert AFTER INSERT ON documents BEGIN
  INSERT INTO search (rowid, title, names, text) VALUES (new.id, new.title, new.names, new.text);
END;
CREATE TRIGGER search_delete AFTER DELETE ON documents BEGIN
  INSERT INTO search (search, rowid, title, names, text)
  VALUES ('delete', old.id, old.title, old.names, old.text);
END;
CREATE TRIGGER search_update AFTER UPDATE ON documents BEGIN
  INSERT INTO search (search, rowid, title, names, text)
  VALUES ('delete', old.id, old.title, old.names, old.text);
  INSERT INTO search (rowid, title, names, text) VALUES (new.id, new.title, new.names, new.text);
END;

-- Documents that print the number of their case, threaded: the cases in the order in which their first
-- document was issued, the documents of a case by date of issue, those without a date last. EXTRA is a
-- series of its own: `EXTRA 73/91` and `73/91` are two cases.
CREATE VIEW cases AS
SELECT
  ua_number,
  ua_number LIKE 'EXTRA %' AS is_extra,
  min(issued) OVER (PARTITION BY ua_number) AS opened,
  count(*) OVER (PARTITION BY ua_number) AS documents,
  row_number() OVER (PARTITION BY ua_number ORDER BY issued NULLS LAST, index_key, path, id) AS seq,
  id AS document_id,
  path, kind, title, ai_index, index_key, issued, country_code, deadline
FROM documents
WHERE ua_number IS NOT NULL
ORDER BY opened NULLS LAST, ua_number, seq;
