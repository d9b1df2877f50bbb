-- What tells a database of ours from others: "Bous".
PRAGMA application_id = 1114600819;

-- Somebody at the quiz. The id is the hash of what their browser shows; nobody can get from here to there.
CREATE TABLE seat (
    id TEXT NOT NULL PRIMARY KEY,
    -- The first line of a journal: which quiz, and how it is put.
    header TEXT NOT NULL,
    -- The day of the answers, where it is known.
    answered TEXT,
    -- Days since 1970: when it began, and when it was last used.
    created INTEGER NOT NULL,
    touched INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seat_touched ON seat (touched);

-- The lines of a journal behind the first, each by its place.
CREATE TABLE entry (
    seat TEXT NOT NULL,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (seat, seq)
) STRICT, WITHOUT ROWID;
