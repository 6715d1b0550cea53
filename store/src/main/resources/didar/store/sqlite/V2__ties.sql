-- What is the same across articles. All of it follows from the articles in the order of adding.

-- People, bodies, places and groups.
create table identity (
    no   integer primary key,                 -- in the order in which they became known, from 1
    id   text    not null unique,             -- stays the same
    kind text    not null,
    name text    not null,                    -- the one to show
    json text    not null                     -- all that is known of it
) strict;
-- What they are found by.
create table identity_key (
    key      text    not null,
    identity integer not null references identity (no),
    primary key (key, identity)
) strict, without rowid;
create index identity_key_by_identity on identity_key (identity);

-- Whom and what the local ids of an article stand for.
create table tie (
    article integer primary key references article (no),
    json    text    not null
) strict;
-- Who is in the newest version of an article.
create table mention (
    identity text    not null,
    article  integer not null references article (no),
    primary key (identity, article)
) strict, without rowid;
create index mention_by_article on mention (article);

-- Meetings and other events, one row however many reports.
create table event (
    id     text not null primary key,
    first  text,                              -- the days it can have been on, ISO 8601, inclusive
    last   text,
    type   text not null,
    status text not null,
    json   text not null                      -- with all its reports
) strict, without rowid;
create index event_by_day on event (first, id);
create table participation (
    party text not null,
    event text not null references event (id) on delete cascade,
    primary key (party, event)
) strict, without rowid;
create index participation_by_event on participation (event);

-- What is said in the newest versions of the articles.
create table statement (
    article integer not null references article (no),
    local   text    not null,                 -- id in the dossier
    day     text,                             -- of publication
    act     text    not null,
    speaker text,                             -- id of an identity
    event   text,                             -- id of the event it was said in
    primary key (article, local)
) strict, without rowid;
create index statement_by_speaker on statement (speaker, day);
create index statement_by_event on statement (event) where event is not null;
create index statement_by_day on statement (day, article);
create table target (
    identity text    not null,
    article  integer not null,
    local    text    not null,
    stance   text    not null,
    primary key (identity, article, local),
    foreign key (article, local) references statement (article, local) on delete cascade
) strict, without rowid;
create index target_by_statement on target (article, local);
