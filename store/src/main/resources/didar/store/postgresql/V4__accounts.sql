-- Who uses the record where others reach it too. The passwords are hashes that say how they were made.
create table account (
    key      text primary key,  -- the name as names are compared
    name     text not null,
    role     text not null,
    password text not null,
    since    text not null,     -- ISO 8601, UTC
    disabled text               -- since when, ISO 8601, UTC
);

-- What was done. Rows come to it; none is changed, none goes.
create table deed (
    no     bigint generated always as identity primary key,
    at     text not null,       -- ISO 8601, UTC
    who    text not null,
    what   text not null,
    detail text not null
);

create function deed_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was done stays';
end
$$;

create trigger deed_stays before update or delete or truncate on deed
    for each statement execute function deed_stays();
