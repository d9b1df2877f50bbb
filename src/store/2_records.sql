-- A guided hour: a seat whose lines are found by a code, and kept until a day.
CREATE TABLE record (
    seat TEXT NOT NULL PRIMARY KEY,
    -- As it stands on the student's sheet.
    code TEXT NOT NULL UNIQUE,
    -- Days since 1970.
    until INTEGER NOT NULL,
    -- Whether the day was put off already.
    prolonged INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What whoever keeps a record calls it; all else works without.
CREATE TABLE label (
    seat TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL
) STRICT, WITHOUT ROWID;
