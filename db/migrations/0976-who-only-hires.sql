-- Whoever only hires does not stand among the professionals any more: the reader begins anew and writes everybody as they are.
delete from record.cursor where reader = 'professionals';
