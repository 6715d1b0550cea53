-- What people have put right. Nothing that was read is changed by it: a row is applied whenever the record is asked.
create table correction (
    no        integer primary key,            -- in the order in which they were made, from 1
    mark      text    not null unique,        -- hash of what was made: the same in every record that has it
    made      text    not null,               -- ISO 8601, UTC
    author    text    not null,
    kind      text    not null,
    json      text    not null,               -- what it is about, by names that stay, and what is right
    reason    text,
    undone    text,                           -- when, ISO 8601, UTC
    undone_by text
);
