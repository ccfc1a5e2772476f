import { expect, test } from 'vitest';
import type { Actor } from '../../core/actor.ts';
import { ask, perform } from '../../core/gate.ts';
import type { Query } from '../../core/command.ts';
import { isRefusal } from '../../core/refusal.ts';
import { done, testHouse } from '../../../test/support/house.ts';
import { openProject, wellWritten } from '../../../test/support/hiring.ts';
import { person } from '../../../test/support/people.ts';
import { browseProjects, closeProject, draftProject, publishProject, showProject } from './index.ts';

const { house, pool, clock } = await testHouse();
const clara = await person(pool, 'Clara Rivas');
const tomas = await person(pool, 'Tomás Quiroga');
const joana = await person(pool, 'Joana Prado');
const visitor: Actor = { kind: 'visitor' };

async function read<I, A>(actor: Actor, asked: Query<I, A>, input: unknown): Promise<A> {
  const answer = await ask(house, { actor, lang: 'en' }, asked, input);
  if (isRefusal(answer)) throw new Error(`${asked.name} was refused: ${answer.code}`);
  return answer;
}
const readCode = async (actor: Actor, asked: Query<never, unknown>, input: unknown) => {
  const answer = await ask(house, { actor, lang: 'en' }, asked, input);
  return isRefusal(answer) ? answer.code : 'shown';
};
const later = () => clock.set(new Date(clock.now().getTime() + 60_000));

const manual = await openProject(house, clara);
later();
const birds = await openProject(house, clara, {
  title: 'Ilustrar seis fichas de aves para un museo',
  description: 'Seis láminas a color en A3 con nombre común y científico. '.repeat(3),
  category: 'design',
  skills: ['illustration'],
  currency: 'CLP',
  budgetMin: '400000',
  budgetMax: '540000',
  dueOn: '2026-12-01',
});
later();
const books = await openProject(house, joana, {
  title: 'Organizar a contabilidade de uma cooperativa',
  description: 'Doze meses de comprovantes em papel e planilhas de uma cooperativa de tecelãs. '.repeat(2),
  category: 'finance',
  skills: ['bookkeeping', 'spreadsheets'],
  currency: 'BRL',
  budgetMin: '200000',
  budgetMax: '280000',
  dueOn: '2027-01-15',
});
await done(house, clara, draftProject, { ...wellWritten, title: 'A draft nobody else may see' });
const closed = await openProject(house, clara, { title: 'Translate a second irrigation manual' });
await done(house, clara, closeProject, { project: closed.id });
const found = async (filters: object) => (await read(visitor, browseProjects, filters)).items.map((item) => item.id);

test('a visitor sees what is open, newest first, with its client and its count', async () => {
  const { items, total, next } = await read(visitor, browseProjects, {});
  expect(items.map((item) => item.id)).toEqual([books.id, birds.id, manual.id]);
  expect(items[0]).toMatchObject({ client: { name: 'Joana Prado' }, proposals: 0 });
  expect([total, next]).toEqual([3, null]);
});
test.each([
  ['a word', 'irrigation', manual.id],
  ['the beginning of a word', 'irrig', manual.id],
  ['a word with a letter wrong', 'irigation', manual.id],
  ['a word without its accents', 'laminas cientifico', birds.id],
  ['a skill in another language', 'ilustração', birds.id],
  ['a skill with a letter wrong', 'ilustrasion', birds.id],
  ['a category in another language', 'accounting', books.id],
])('finds by %s', async (_how, text, project) => {
  expect(await found({ text })).toEqual([project]);
});
test.each([
  ['category', { category: 'design' }, [birds.id]],
  ['skill', { skill: 'spreadsheets' }, [books.id]],
  ['currency', { currency: 'USD' }, [manual.id]],
  ['a budget in the currency of the project', { currency: 'BRL', budgetMin: '280000' }, [books.id]],
  ['a budget that none offers', { currency: 'BRL', budgetMin: '280001' }, []],
  ['a budget in the base currency, whatever the project is paid in', { budgetMin: '50000' }, [books.id, birds.id]],
  ['letters that become signs when they are made plain', { text: 'ŉ ½' }, []],
  ['nothing at all', { text: '!!! ::: &' }, [books.id, birds.id, manual.id]],
])('filters by %s', async (_what, filters, projects) => {
  expect(await found(filters)).toEqual(projects);
});
test('sorts by the budget in one currency and by the day it is due', async () => {
  expect(await found({ sort: 'budget' })).toEqual([birds.id, books.id, manual.id]);
  expect(await found({ sort: 'due' })).toEqual([birds.id, manual.id, books.id]);
});
test.each(['recent', 'budget', 'due', 'fit'] as const)(
  'page after page by %s shows each project once',
  async (sort) => {
    const text = sort === 'fit' ? 'manual museo cooperativa' : '';
    const seen: string[] = [];
    const filters = { sort, limit: 1, ...(sort === 'fit' ? { text: 'o' } : { text }) };
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await read(visitor, browseProjects, { ...filters, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.toSorted()).toEqual((await found({ sort, text: filters.text })).toSorted());
  },
);
test('a place in one order is none in another, and an invented one is none at all', async () => {
  const { next } = await read(visitor, browseProjects, { limit: 1 });
  const recent = next ?? '';
  const invented = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
  const someId = `prj_${'0'.repeat(26)}`;
  for (const [sort, cursor] of [
    ['due', recent],
    ['recent', 'nonsense'],
    ['due', invented(['due', '2026-13-99', someId])],
    ['recent', invented(['recent', '99999999999999', someId])],
    ['budget', invented(['budget', '9'.repeat(30), someId])],
    ['budget', invented({})],
  ]) {
    expect(await readCode(visitor, browseProjects as never, { sort, cursor })).toBe('invalid_input');
  }
});
test('words that were contested are hidden and not found until a person has looked', async () => {
  const draft = { ...wellWritten, title: 'Translate, details at clara@riego.com.mx please' };
  const { id } = await done(house, tomas, draftProject, draft);
  await perform(house, { actor: tomas, lang: 'en', contact: 'contest' }, publishProject, { project: id });
  const { items } = await read(visitor, browseProjects, {});
  expect(items.find((item) => item.id === id)?.title).not.toContain('riego.com.mx');
  expect(await found({ text: 'riego' })).toEqual([]);
  const shown = await read(visitor, showProject, { project: id });
  expect(shown.title).not.toContain('riego.com.mx');
  expect((await read(tomas, showProject, { project: id })).title).toContain('riego.com.mx');
  await done(house, tomas, closeProject, { project: id });
});
