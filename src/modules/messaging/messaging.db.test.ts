import { expect, test } from 'vitest';
import type { Actor, ContactChoice, Member } from '../../core/actor.ts';
import type { AnyCommand } from '../../core/command.ts';
import { ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { company, person } from '../../../test/support/people.ts';
import { asIfProtected, sayHello } from '../../../test/support/talk.ts';
import { openProject } from '../../../test/support/hiring.ts';
import { askQuestion, blockParty } from '../hiring/index.ts';
import { disclosedTo, entriesFor } from '../record/index.ts';
import { decideFinding, lookAtTries } from '../screening/index.ts';
import {
  conversation,
  conversations,
  editMessage,
  findings,
  findingsWaiting,
  markRead,
  saveDraft,
  seenByOther,
  sendMessage,
  triedAgain,
  unreadConversations,
} from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');
const eve = await person(pool, 'Eve Stranger');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');

const phone = '+54 9 261 555 0199';
const withPhone = `My number is ${phone}, call me.`;

async function choose(
  actor: Actor,
  contact: ContactChoice,
  command: AnyCommand,
  input: unknown,
): Promise<{ id: string }> {
  const answer = await perform(house, { actor, lang: 'en', contact }, command, input);
  if (isRefusal(answer) || answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer.result as { id: string };
}

async function read(reader: Member, engagement: string, input: object = {}) {
  const answer = await ask(house, { actor: reader, lang: 'en' }, conversation, { engagement, ...input });
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
}

/** A message as one reader sees it: hidden words as their kind in brackets, words kept from the other in braces. */
async function seen(reader: Member, engagement: string, message: string): Promise<string> {
  const { messages } = await read(reader, engagement);
  const found = [...messages.all.values()].find(({ id }) => id === message);
  return (found?.pieces ?? [])
    .map((piece) => ('hidden' in piece ? `[${piece.hidden}]` : piece.kept ? `{${piece.shown}}` : piece.shown))
    .join('');
}

const findingsOf = (engagement: string) =>
  pool<{ id: string; state: string; words: string }[]>`
    select id, state, words from screening.finding where stream = ${engagement} order by at, id`;
const lengthOf = async (engagement: string) =>
  (await pool<{ seq: number }[]>`select seq from record.stream where id = ${engagement}`)[0]?.seq ?? 0;

test('the two talk from the first hello, each message an entry that both read', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await done(house, marina, sendMessage, { engagement, body: 'Yes, **all** of them.' });
  await done(house, tomas, sendMessage, { engagement, body: 'Good.' });
  expect(await seen(tomas, engagement, id)).toBe('Yes, **all** of them.');
  const { entries, messages } = await read(marina, engagement);
  expect(entries.map(({ type }) => type)).toEqual(['question.asked', 'message.posted', 'message.posted']);
  expect([...messages.all.values()].map(({ mine }) => mine)).toEqual([true, false]);
});

test('a phone number is held before a payment is protected and passes after', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const before = await lengthOf(engagement);
  expect(await act(house, tomas, sendMessage, { engagement, body: withPhone })).toMatchObject({
    code: 'contact_held',
    findings: [{ text: phone, guideline: 'C-01' }],
  });
  expect(await lengthOf(engagement)).toBe(before);
  expect((await findingsOf(engagement)).map(({ state, words }) => [state, words])).toEqual([['shown', phone]]);

  await asIfProtected(pool, engagement, clock.now());
  const { id } = await done(house, tomas, sendMessage, { engagement, body: withPhone });
  expect(await seen(marina, engagement, id)).toBe(withPhone);
  expect(
    await code(house, tomas, sendMessage, {
      engagement,
      body: 'Pay me by paypal outside: IBAN DE89 3704 0044 0532 0130 00',
    }),
  ).toBe('contact_held');
});

test('contested words are hidden until a person clears them; then both read them', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await choose(tomas, 'contest', sendMessage, { engagement, body: withPhone });
  expect(await seen(marina, engagement, id)).toBe('My number is [phone], call me.');
  expect(await seen(tomas, engagement, id)).toBe(`My number is {${phone}}, call me.`);

  const [finding] = await findingsOf(engagement);
  const input = { finding: finding?.id, verdict: 'cleared', reason: 'The number of a spare part.' };
  expect(await code(house, marina, decideFinding, input)).toBe('only_trust_agents_check');
  await done(house, greta, decideFinding, input);
  expect(await seen(marina, engagement, id)).toBe(withPhone);
  expect(await seen(tomas, engagement, id)).toBe(withPhone);
  expect(await code(house, greta, decideFinding, input)).toBe('finding_already_decided');
  const { entries, messages } = await read(marina, engagement);
  const last = entries.at(-1);
  expect(last).toMatchObject({ type: 'contact.cleared', fields: { reason: 'The number of a spare part.' } });
  expect(last && messages.of(last)?.id).toBe(id);
});

test('of two contested words one can be cleared and the other confirmed', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const body = `Call ${phone}, or ask ana.perez@gmail.com`;
  const { id } = await choose(tomas, 'contest', sendMessage, { engagement, body });
  const found = await findingsOf(engagement);
  const of = (words: string) => found.find((each) => each.words === words)?.id;
  await done(house, greta, decideFinding, { finding: of(phone), verdict: 'cleared', reason: 'A part number.' });
  await done(house, greta, decideFinding, {
    finding: of('ana.perez@gmail.com'),
    verdict: 'confirmed',
    reason: 'An address.',
  });
  expect(await seen(marina, engagement, id)).toBe(`Call ${phone}, or ask [email]`);
  expect(await seen(tomas, engagement, id)).toBe(`Call ${phone}, or ask {ana.perez@gmail.com}`);
});

test('words sent masked by choice stay hidden, count as an alert and are not for the desk', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await choose(tomas, 'send_masked', sendMessage, { engagement, body: withPhone });
  const [finding] = await findingsOf(engagement);
  expect(finding?.state).toBe('masked');
  expect(
    await code(house, greta, decideFinding, { finding: finding?.id, verdict: 'cleared', reason: 'No reason.' }),
  ).toBe('finding_already_decided');
  expect(await seen(marina, engagement, id)).toBe('My number is [phone], call me.');
  await asIfProtected(pool, engagement, clock.now());
  expect(await seen(marina, engagement, id)).toBe('My number is [phone], call me.');
});

test('an edit is screened again, stands beside the old words, and is read wherever the first is', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await done(house, tomas, sendMessage, { engagement, body: 'Ten pages a day.' });
  for (let n = 0; n < 4; n += 1) await done(house, marina, sendMessage, { engagement, body: `Note ${n}` });
  expect(await code(house, tomas, editMessage, { message: id, body: withPhone })).toBe('contact_held');
  expect(await code(house, marina, editMessage, { message: id, body: 'Hers.' })).toBe('only_the_author_edits');
  await done(house, tomas, editMessage, { message: id, body: 'Ten pages every second day.' });
  await choose(tomas, 'contest', editMessage, { message: id, body: `Ten pages, call ${phone}` });

  const { messages } = await read(marina, engagement, { before: 4 });
  const [message] = messages.all.values();
  expect(message?.pieces).toMatchObject([{ shown: 'Ten pages, call ' }, { hidden: 'phone' }]);
  expect(message?.earlier.map(({ pieces }) => pieces)).toEqual([
    [{ shown: 'Ten pages a day.' }],
    [{ shown: 'Ten pages every second day.' }],
  ]);
  const after = await read(marina, engagement, { after: 6 });
  expect(after.entries.map(({ type }) => type)).toEqual(['message.edited', 'message.edited']);
  expect([...after.messages.all.keys()]).toEqual([2]);
});

test('after a block nobody writes, and everything said stays readable', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await done(house, marina, sendMessage, { engagement, body: 'Hello' });
  const other = await person(pool, 'Bruno Blocked');
  const blocked = await sayHello(house, marina, other);
  await done(house, marina, blockParty, { blocked: other.id });
  expect(await code(house, other, sendMessage, { engagement: blocked, body: 'Hello' })).toBe('talk_is_blocked');
  expect(await code(house, marina, sendMessage, { engagement: blocked, body: 'Hello' })).toBe('talk_is_blocked');
  expect((await read(other, blocked)).may).toMatchObject({ code: 'talk_is_blocked' });
  expect(await code(house, marina, editMessage, { message: id, body: 'Hello again' })).toBe('done');
});

test('for a stranger, and for staff, there is no conversation', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id: message } = await done(house, marina, sendMessage, { engagement, body: 'Hello' });
  for (const nobody of [eve, greta]) {
    expect(await code(house, nobody, sendMessage, { engagement, body: 'Hello' })).toBe('not_found');
    expect(await code(house, nobody, editMessage, { message, body: 'Hello' })).toBe('not_found');
    expect(await code(house, nobody, markRead, { engagement, seq: 1 })).toBe('not_found');
    expect(await code(house, nobody, saveDraft, { engagement, body: 'x' })).toBe('not_found');
    const viewer = { actor: nobody, lang: 'en' } as const;
    expect(await ask(house, viewer, conversation, { engagement })).toMatchObject({ code: 'not_found' });
    expect(await ask(house, viewer, seenByOther, { engagement })).toMatchObject({ code: 'not_found' });
    expect(await ask(house, viewer, conversations, {})).toMatchObject({ items: [] });
  }
});

test('everybody with a duty in a company speaks for it; a stranger to the company does not', async () => {
  const paula = await person(pool, 'Paula Payer');
  const owner = await company(pool, 'Bodega Funes', { owner: marina, payer: paula });
  const project = await openProject(house, marina, { owner });
  const { id: engagement } = await done(house, tomas, askQuestion, {
    project: project.id,
    text: 'When does it begin?',
  });
  const { id } = await done(house, paula, sendMessage, { engagement, body: 'In May.' });
  expect(await seen(marina, engagement, id)).toBe('In May.');
  expect(await code(house, eve, sendMessage, { engagement, body: 'In June.' })).toBe('not_found');
  expect(await code(house, marina, editMessage, { message: id, body: 'In June.' })).toBe('only_the_author_edits');
});

test('a place in a conversation moves forward, never past its end, and the other side sees it', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await done(house, tomas, sendMessage, { engagement, body: 'One' });
  await done(house, tomas, sendMessage, { engagement, body: 'Two' });
  const unread = async (member: Member) => {
    const answer = await ask(house, { actor: member, lang: 'en' }, conversations, {});
    return isRefusal(answer) ? null : answer.items.find((each) => each.engagement === engagement)?.unread;
  };
  expect(await unread(marina)).toBe(3);
  expect(await unread(tomas)).toBe(0);
  await done(house, marina, markRead, { engagement, seq: 2 });
  expect(await unread(marina)).toBe(1);
  await done(house, marina, markRead, { engagement, seq: 1 });
  expect(await unread(marina)).toBe(1);
  await done(house, marina, markRead, { engagement, seq: 999 });
  expect(await unread(marina)).toBe(0);
  expect((await read(tomas, engagement)).seen).toMatchObject({ seq: 3 });
  await done(house, tomas, sendMessage, { engagement, body: 'Three' });
  expect(await unread(marina)).toBe(1);
  expect(await ask(house, { actor: tomas, lang: 'en' }, seenByOther, { engagement })).toMatchObject({ seq: 3 });
});

test('the number of conversations with something unread counts each once', async () => {
  const anew = await person(pool, 'Nora New');
  const first = await sayHello(house, anew, tomas);
  await sayHello(house, anew, tomas);
  await done(house, tomas, sendMessage, { engagement: first, body: 'And another thing.' });
  expect(await unreadConversations(house.db, anew)).toBe(2);
  await done(house, anew, markRead, { engagement: first, seq: 99 });
  expect(await unreadConversations(house.db, anew)).toBe(1);
});

test('a draft is its writer’s alone, survives, and is gone when the message is sent', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await done(house, tomas, saveDraft, { engagement, body: `Call ${phone}` });
  expect((await read(tomas, engagement)).draft).toBe(`Call ${phone}`);
  expect((await read(marina, engagement)).draft).toBe('');
  await done(house, tomas, sendMessage, { engagement, body: 'Never mind.' });
  expect((await read(tomas, engagement)).draft).toBe('');
});

test('the list says what was said last, with hidden words hidden', async () => {
  const nora = await person(pool, 'Nora Prado');
  const engagement = await sayHello(house, nora, tomas);
  await choose(tomas, 'contest', sendMessage, { engagement, body: withPhone });
  const list = await ask(house, { actor: nora, lang: 'en' }, conversations, {});
  if (isRefusal(list)) throw new Error(list.code);
  expect(list.items).toMatchObject([
    {
      engagement,
      other: 'Tomás Quispe',
      side: 'client',
      said: [{ shown: 'My number is ' }, { hidden: 'phone' }, { shown: ', call me.' }],
    },
  ]);
  expect(JSON.stringify(list, plainly)).not.toContain('555 0199');
});

test('hidden words reach nobody but their author, by any way of reading', async () => {
  const canary = '+55 11 98765 4321';
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await choose(tomas, 'contest', sendMessage, { engagement, body: `Zap ${canary}` });
  await choose(tomas, 'send_masked', editMessage, { message: id, body: `Whats ${canary}` });
  const viewer = { actor: marina, lang: 'en' } as const;
  const live = await entriesFor(house.db, [marina.id], null, { xid: '0', n: 0n }, 1000);
  const ways = [
    await ask(house, viewer, conversation, { engagement }),
    await ask(house, viewer, conversation, { engagement, after: 0, limit: 200 }),
    await ask(house, viewer, conversations, {}),
    live.entries.map((entry) => disclosedTo(entry, marina.id)),
  ];
  for (const way of ways) expect(JSON.stringify(way, plainly)).not.toContain('98765');
  expect(JSON.stringify(await read(tomas, engagement), plainly)).toContain('98765');
});

test('the desk reads contested words with what stands around them, oldest first, and only those', async () => {
  const list = async (actor: Member, state = 'contested') => {
    const answer = await ask(house, { actor, lang: 'en' }, findings, { state });
    return isRefusal(answer) ? answer.code : answer.items;
  };
  expect(await list(marina)).toBe('not_found');
  const engagement = await sayHello(house, marina, tomas);
  await choose(tomas, 'contest', sendMessage, { engagement, body: `You can write to ${phone}, printed below.` });
  const [mine] = ((await list(greta)) as { stream: string }[]).filter(({ stream }) => stream === engagement);
  expect(mine).toMatchObject({
    memberName: 'Tomás Quispe',
    title: 'Translate an irrigation manual into Portuguese',
    words: phone,
    before: 'You can write to ',
    after: ', printed below.',
    stage: 'talking',
  });
  const waiting = await ask(house, { actor: greta, lang: 'en' }, findingsWaiting, {});
  expect(waiting).toMatchObject({ contested: (await list(greta)).length });
});

test('three held tries within a day bring a conversation before a person, who can put it at rest', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const tries = async () => {
    const answer = await ask(house, { actor: greta, lang: 'en' }, triedAgain, {});
    return isRefusal(answer) ? [] : answer.filter(({ stream }) => stream === engagement);
  };
  const attempt = async () => {
    advance(0.2);
    await code(house, tomas, sendMessage, { engagement, body: withPhone });
  };
  await attempt();
  await attempt();
  expect(await tries()).toEqual([]);
  await attempt();
  expect(await tries()).toMatchObject([{ memberName: 'Tomás Quispe', tries: 3, words: [phone] }]);
  advance(3);
  expect(await tries()).toHaveLength(1);
  const look = { member: tomas.id, stream: engagement, reason: 'Asked him; he understood.' };
  expect(await code(house, marina, lookAtTries, look)).toBe('only_trust_agents_check');
  await done(house, greta, lookAtTries, look);
  expect(await tries()).toEqual([]);
});

test('three tries over three days are nobody’s business', async () => {
  const engagement = await sayHello(house, marina, tomas);
  for (let n = 0; n < 4; n += 1) {
    advance(1);
    await code(house, tomas, sendMessage, { engagement, body: withPhone });
  }
  const answer = await ask(house, { actor: greta, lang: 'en' }, triedAgain, {});
  expect(isRefusal(answer) ? answer : answer.filter(({ stream }) => stream === engagement)).toEqual([]);
});

const plainly = (_name: string, value: unknown) =>
  value instanceof Map ? [...value] : typeof value === 'bigint' ? `${value}` : value;
