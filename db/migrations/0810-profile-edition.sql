-- Words that were hidden in one profile must not hide whatever stands at their place in the next: each saving has its number.
alter table accounts.member add column profile_seq int not null default 0; -- the entry of the member's record; 0 for before
