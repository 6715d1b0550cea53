-- What a portrait is drawn of stands in the rows that find it, so that no dossier is read for it. What is null was kept
-- by an older Didar; the next 'didar add' fills it in.
alter table mention add column called text;   -- names that the article has for it, a line each
alter table mention add column offices text;  -- JSON: those that the article gives it; null where it gives none
create index mention_untold on mention (article) where called is null;
-- Rows go by whom they mention.
drop index mention_by_article;

alter table statement add column topics text; -- JSON: whom it is about, also those that are in no other article
create index statement_untold on statement (article) where topics is null;
