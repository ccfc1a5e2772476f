import { expect, test } from 'vitest';
import type { Member } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { person } from '../../../test/support/people.ts';
import { asIfProtected, sayHello } from '../../../test/support/talk.ts';
import { editMessage, sendMessage } from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');

/** In days, as the clock of the house is moved. */
const tenMinutes = 10 / 1440;
const aMoment = 1 / 86_400_000;
const says = (who: Member, engagement: string, body: string) => code(house, who, sendMessage, { engagement, body });

test('a number that is split over three messages is held where it becomes whole, and the parts before it are named', async () => {
  const engagement = await sayHello(house, marina, tomas);
  expect(await says(tomas, engagement, 'mi numero')).toBe('done');
  expect(await says(tomas, engagement, '341 555')).toBe('done');
  const held = await act(house, tomas, sendMessage, { engagement, body: ' 0177' });
  expect(held).toBeInstanceOf(Held);
  expect(held).toMatchObject({
    findings: [{ kind: 'phone', text: '0177', rule: 'window.joined', joins: [{ seq: 3, text: '341 555' }] }],
  });
  expect(await says(tomas, engagement, 'I write it here instead.')).toBe('done');
});

test('sent hidden, only the last part is hidden, and whoever checks reads all of it', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await says(tomas, engagement, '310 555');
  const asking = { actor: tomas, lang: 'en', contact: 'contest' } as const;
  await perform(house, asking, sendMessage, { engagement, body: '0178' });
  const [row] = await pool`
    select words, before, after from screening.finding where stream = ${engagement} and state = 'contested'`;
  expect(row).toMatchObject({ words: '0178', before: '310 555\n', after: '' });
});

test('the window ends by the clock', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await says(tomas, engagement, '310 555');
  advance(tenMinutes - aMoment);
  expect(await says(tomas, engagement, '0178')).toBe('contact_held');
  advance(aMoment);
  expect(await says(tomas, engagement, '0178')).toBe('done');
});

test('what the other side said is not joined with it, nor what was said in another conversation', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const other = await sayHello(house, marina, tomas);
  expect(await says(marina, engagement, '310 555')).toBe('done');
  expect(await says(tomas, other, '310 555')).toBe('done');
  expect(await says(tomas, engagement, '0178')).toBe('done');
});

test('digits that have nothing to do with each other pass', async () => {
  const engagement = await sayHello(house, marina, tomas);
  for (const body of ['the budget is 500', '1200 for the second', '30 days', 'page 12', '6789 words'])
    expect(await says(tomas, engagement, body)).toBe('done');
});

test('the first hello counts as said, and an edit is read in the place where it stands', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const { id } = await done(house, tomas, sendMessage, { engagement, body: 'Good morning' });
  await says(tomas, engagement, '0178');
  expect(await code(house, tomas, editMessage, { message: id, body: '+57 310 555' })).toBe('contact_held');
  expect(await code(house, tomas, editMessage, { message: id, body: 'Good evening' })).toBe('done');
});

test('parts that come at the same moment travel together and are still read together', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const answers = await Promise.all([
    says(tomas, engagement, '310 555'),
    says(marina, engagement, '0199'),
    says(tomas, engagement, '0178'),
  ]);
  expect(answers).toEqual(['done', 'done', 'contact_held']);
});

test('once a payment is protected the parts of a number pass, those of a way of paying outside do not', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await asIfProtected(pool, engagement, clock.now());
  await says(tomas, engagement, '310 555');
  expect(await says(tomas, engagement, '0178')).toBe('done');
  await says(tomas, engagement, 'pay me');
  expect(await says(tomas, engagement, 'outside the platform')).toBe('contact_held');
});
