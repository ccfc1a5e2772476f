import { expect, test } from 'vitest';
import type { Member } from '../../core/actor.ts';
import { ask } from '../../core/gate.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import { openProject } from '../../../test/support/hiring.ts';
import { person } from '../../../test/support/people.ts';
import { blockParty, closeProject } from '../hiring/index.ts';
import { endSearch, lookAgain, mySearches, saveSearch } from './index.ts';

const { house, pool, clock } = await testHouse();
const clara = await person(pool, 'Clara');
const joana = await person(pool, 'Joana');
const theClock = { kind: 'clock' } as const;
const later = (hours = 1) => clock.set(new Date(clock.now().getTime() + hours * 3_600_000));
let people = 0;
const somebody = () => person(pool, `Seeker ${(people += 1)}`);

const keep = async (who: Member, filters: object = { category: 'translation' }) =>
  (await done(house, who, saveSearch, filters)).id;
const look = async (search: string) => (await done(house, theClock, lookAgain, { search })).found;
const told = async (who: Member) =>
  pool<{ type: string; refs: { project: string } }[]>`
    select type, refs from record.entry where stream = ${who.id} and type = 'search.matched' order by seq`;

test('a kept search finds what was published since, once', async () => {
  const tomas = await somebody();
  await openProject(house, clara);
  later();
  const search = await keep(tomas);
  expect(await look(search)).toBe(0);
  later();
  const fresh = await openProject(house, clara);
  later();
  expect(await look(search)).toBe(1);
  expect(await look(search)).toBe(0);
  expect(await told(tomas)).toMatchObject([{ refs: { project: fresh.id } }]);
});

test('what does not fit, what is closed again, one’s own and what comes from somebody one has blocked is no news', async () => {
  const tomas = await somebody();
  const search = await keep(tomas, { category: 'translation', budgetMin: '30000', currency: 'USD' });
  later();
  await openProject(house, clara, { budgetMin: '1000', budgetMax: '2000' });
  await openProject(house, tomas);
  await done(house, tomas, blockParty, { blocked: joana.id });
  await openProject(house, joana);
  const closed = await openProject(house, clara);
  await done(house, clara, closeProject, { project: closed.id });
  later();
  expect(await look(search)).toBe(0);
  expect(await told(tomas)).toEqual([]);
});

test('the clock looks every hour or every day, and no more once the search has ended', async () => {
  const tomas = await somebody();
  const search = await keep(tomas, { every: 'hour' });
  const due = async () => {
    const [row] = await pool<
      { due: Date }[]
    >`select due_at as due from gate.deadline where kind = 'search.look' and subject = ${search}`;
    return (row?.due.getTime() ?? 0) - clock.now().getTime();
  };
  expect(await due()).toBe(3_600_000);
  later(5);
  await look(search);
  expect(await due()).toBe(3_600_000);
  await done(house, tomas, endSearch, { search });
  expect(await code(house, theClock, lookAgain, { search })).toBe('search_is_ended');
});

test('a search is kept once, twenty at most, and is nobody else’s business', async () => {
  const [tomas, ana] = [await somebody(), await somebody()];
  const search = await keep(tomas, { text: 'irrigation', category: 'translation' });
  expect(await code(house, tomas, saveSearch, { category: 'translation', text: 'irrigation', every: 'hour' })).toBe(
    'search_already_saved',
  );
  expect(await code(house, ana, endSearch, { search })).toBe('not_found');
  expect(await code(house, ana, lookAgain, { search })).toBe('not_allowed');
  expect(await code(house, { kind: 'visitor' }, saveSearch, {})).toBe('sign_in_first');
  for (let n = 1; n < 20; n += 1) await keep(tomas, { text: `word ${n}` });
  expect(await code(house, tomas, saveSearch, { text: 'one more' })).toBe('too_many_searches');
  await done(house, tomas, endSearch, { search });
  await keep(tomas, { text: 'irrigation', category: 'translation' });
  expect(await ask(house, { actor: ana, lang: 'en' }, mySearches, {})).toEqual([]);
  expect(await ask(house, { actor: tomas, lang: 'en' }, mySearches, {})).toHaveLength(20);
});

test('two at once for the same keep one', async () => {
  const tomas = await somebody();
  const codes = await Promise.all([1, 2, 3, 4].map(() => code(house, tomas, saveSearch, { text: 'at once' })));
  expect(codes.toSorted()).toEqual(['done', 'search_already_saved', 'search_already_saved', 'search_already_saved']);
});
