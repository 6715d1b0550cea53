-- Who uses the record where others reach it too. The passwords are hashes that say how they were made.
create table account (
    key      text primary key,  -- the name as names are compared
    name     text not null,
    role     text not null,
    password text not null,
    since    text not null,     -- ISO 8601, UTC
    disabled text               -- since when, ISO 8601, UTC
) strict, without rowid;

-- What was done. Rows come to it; none is changed, none goes.
create table deed (
    no     integer primary key autoincrement,
    at     text not null,       -- ISO 8601, UTC
    who    text not null,
    what   text not null,
    detail text not null
) strict;

create trigger deed_stays before update on deed
begin
    select raise(abort, 'what was done stays');
end;

create trigger deed_stays_there before delete on deed
begin
    select raise(abort, 'what was done stays');
end;
