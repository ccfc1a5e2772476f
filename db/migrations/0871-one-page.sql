-- A page is twenty people: told so, the database looks each of them up instead of reading everybody.
alter function discovery.find(tsquery, bigint, bigint, bigint, int, int) rows 21;
