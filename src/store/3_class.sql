-- A class that answers together. Its number is never given again: published totals go by it.
CREATE TABLE class (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    -- By which the names of who was erased tell it; chance alone.
    mark TEXT NOT NULL UNIQUE,
    -- What whoever runs it calls it.
    label TEXT NOT NULL,
    quiz TEXT NOT NULL,
    seats INTEGER NOT NULL,
    -- Days since 1970: when it is erased, with all who sit in it.
    until INTEGER NOT NULL,
    -- What opens the door, and until when: minutes since 1970.
    code TEXT NOT NULL,
    expires INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    is_closed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A chair that is taken: one without a row is free.
CREATE TABLE chair (
    class INTEGER NOT NULL,
    chair INTEGER NOT NULL,
    -- Whose lines are the answers: chance alone, so that it outlasts every browser.
    seat TEXT NOT NULL UNIQUE,
    -- The hash of what the browser shows that sits there now.
    shown TEXT NOT NULL UNIQUE,
    -- What opens it again, in any browser.
    code TEXT NOT NULL UNIQUE,
    is_finished INTEGER NOT NULL DEFAULT 0,
    -- Whether whoever runs the class may see the result.
    may_be_seen INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (class, chair)
) STRICT, WITHOUT ROWID;

-- What was told of a class at its close, once; it outlasts the class.
CREATE TABLE totals (
    class INTEGER NOT NULL PRIMARY KEY,
    day INTEGER NOT NULL,
    told TEXT NOT NULL
) STRICT;
