-- A row is one version of an article: what one source had at one time. Nothing is ever overwritten.
create table article (
    no          integer primary key,         -- in the order of adding, from 1
    source      text    not null,             -- path, URL, or the id given in the input
    version     integer not null,             -- of this source, from 1
    fingerprint text    not null,             -- of the text and of what is known around it
    id          text    not null,             -- hash of the text alone
    language    text    not null,             -- ISO 639
    outlet      text,
    title       text,
    published   text,                         -- ISO 8601, local, no finer than known
    dossier     bytea   not null,             -- didar/1 as JSON, deflated
    crc         bigint  not null,             -- CRC-32C of the JSON
    unique (source, fingerprint),
    unique (source, version)
);
create index article_by_id on article (id);
create index article_by_published on article (published);

-- How far files were read.
create table progress (
    file     text    primary key,             -- as the user wrote it
    size     bigint  not null,                -- bytes
    modified bigint  not null,                -- milliseconds since 1970
    place    bigint  not null,                -- offset of a record in bytes of the file, 0 where there are none
    items    bigint  not null,                -- handed on since the place
    complete smallint not null                 -- 1 when read to its end
);

-- What could not be read, and why.
create table refusal (
    no      integer primary key,
    file    text not null,
    place   text not null,                    -- where in the file, as told to people; '' for the whole
    kind    text not null,
    message text not null,
    unique (file, place, kind, message)
);
