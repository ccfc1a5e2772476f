-- Reviews: what each side says of the other when an engagement is over, unread by anybody until both have written or the time is up.
create schema reviews;
grant usage on schema reviews to garante_app;

create table reviews.review (
  id text primary key check (id like 'rev\_%'),
  engagement text not null,
  -- Whose words these are.
  side text not null check (side in ('client', 'professional')),
  author text not null check (author like 'mem\_%'),
  -- Of whom they speak: a member or a company.
  about text not null,
  overall int not null check (overall between 1 and 5),
  quality int check (quality between 1 and 5),
  professionalism int check (professionalism between 1 and 5),
  communication int check (communication between 1 and 5),
  clarity int check (clarity between 1 and 5),
  promptness int check (promptness between 1 and 5),
  fairness int check (fairness between 1 and 5),
  body text not null check (length(body) <= 2000),
  at timestamptz not null,
  constraint review_already_written unique (engagement, side),
  check ((side = 'client') = (quality is not null and professionalism is not null and communication is not null)),
  check ((side = 'professional') = (clarity is not null and promptness is not null and fairness is not null))
);
create index on reviews.review (about);
grant select, insert on reviews.review to garante_app;

-- From here on everybody reads what was written.
create table reviews.publication (
  engagement text not null,
  at timestamptz not null,
  reply_ends_at timestamptz not null check (reply_ends_at > at),
  constraint reviews_already_published primary key (engagement)
);
grant select, insert on reviews.publication to garante_app;

create table reviews.reply (
  review text not null references reviews.review,
  author text not null check (author like 'mem\_%'),
  body text not null check (length(body) between 1 and 1000),
  at timestamptz not null,
  constraint review_already_answered primary key (review)
);
grant select, insert on reviews.reply to garante_app;

-- A person of the staff takes a review out, with the statement of reasons its author can appeal against.
create table reviews.annulment (
  review text not null references reviews.review,
  statement text not null check (statement like 'sta\_%'),
  by text not null check (by like 'mem\_%'),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  constraint review_already_annulled primary key (review)
);
grant select, insert on reviews.annulment to garante_app;

-- Somebody threatens with a bad review: told to the house from the very message.
alter table hiring.report drop constraint report_reason_check;
alter table hiring.report add constraint report_reason_check
  check (reason in ('contact', 'payment_outside', 'free_work', 'extortion', 'not_honest', 'rude', 'illegal', 'other'));
