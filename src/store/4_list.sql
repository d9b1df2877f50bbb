-- What a list shows of a record. It follows from the lines, and is written with them; a record without it is read
-- whole.
CREATE TABLE listed (
    seat TEXT NOT NULL PRIMARY KEY,
    -- The day on which it began.
    began TEXT,
    step TEXT NOT NULL,
    -- The day on which the two meet again.
    again TEXT
) STRICT, WITHOUT ROWID;
