-- Mail on its way: an act queues it in its own transaction, the worker sends it after the commit and tries again.
create table gate.mail (
  id text primary key check (id like 'mai\_%'),
  recipient text not null,
  lang text not null check (lang in ('en', 'es', 'pt')),
  template text not null,
  data jsonb, -- what the template needs; emptied once it was sent, for it may hold a link that opens an account
  once text unique, -- at most one mail for one reason
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  next_at timestamptz not null default '-infinity',
  failed text
);
create index mail_waiting on gate.mail (next_at) where sent_at is null;
grant select, insert, update, delete on gate.mail to garante_app;

-- Where mails go while no SMTP_URL is set: they are kept and shown at /dev/mail.
create table gate.kept_mail (
  n bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  html text not null,
  template text not null,
  at timestamptz not null
);
grant select, insert, delete on gate.kept_mail to garante_app;
