import { expect, test } from 'vitest';
import type { House, Lane } from '../../src/core/gate.ts';
import { apiRoutes } from '../../src/doors/api/routes.ts';
import { webRoutes } from '../../src/doors/web/routes.ts';
import { testProgram } from '../support/program.ts';
import { asForm, bodies, fieldsFor, flowFields } from './bodies.ts';
import { type Cell, apiCells, webCells } from './cells.ts';
import { type Tried, draw } from './draw.ts';
import { makeWorld } from './world.ts';

const { program, origin } = await testProgram();
program.clock.set(new Date('2026-11-20T12:00:00Z'));
const world = await makeWorld(program, origin);
undoEverything(program.house);

/** What needs more than a caller and a thing: a whole text of the house, a second factor, a passkey. */
const triedElsewhere = [
  'POST /payout-destination/keep', // test/database/payments
  'POST /projects/:project/show-to-all', // test/stories/pool-only-work
  // Only on their day, or after what comes before them: test/stories/assignments, test/browser/assignments
  ...['take', 'confirm', 'check-in', 'check-out', 'resume', 'complete', 'send-back', 'approve', 'absence'].map(
    (act) => `POST /assignments/:assignment/${act}`,
  ),
  'POST /assignments/:assignment/absence/contest',
  // Only for whoever has taken it: src/modules/checks, test/browser/check-desk
  'POST /desk/checks/:item/hand-back',
  'GET /desk/checks/texts/:finding',
  'GET /desk/checks/files/:file',
  'GET /desk/checks/reports/:report',
  'POST /desk/policy/:kind', // test/browser/rules-of-the-house
  'POST /account/security/app/remove', // test/database/entering
  'POST /account/security/passkeys/:passkey/remove', // test/database/entering
  ...['ask/expense', 'ask/adjust', 'ask/correction', 'no-show', 'left', 'contest'].map(
    (act) => `POST /assignments/:assignment/${act}`, // test/stories/assignments, test/browser/assignments
  ),
  'POST /desk/check/:item/hand-back', // test/browser/check-desk
  'POST /desk/closures', // test/browser/closures: whose account is written into the form
  'POST /money/destination/keep', // test/database/payments
];

/**
 * Forms that ask for something else than the API: leaving and removing name the person, a change sends all there is,
 * and only whoever has just proved who they are may change where they are paid.
 */
const asksOtherwise = /leave$|remove$|change$|destination$|\/ask\/\w+$/;

const commands = new Map(apiRoutes.map((route) => [`${route.method} ${route.path}`, route]));
const forms = new Map(webRoutes.flatMap((route) => (route.kind === 'form' ? [[`POST ${route.path}`, route]] : [])));
const flows = new Set(webRoutes.flatMap((route) => (route.kind === 'flow' ? [`POST ${route.path}`] : [])));

const cells = [...apiCells(apiRoutes, world), ...webCells(webRoutes, world)];
const tried = await tryAll(cells);

const spoken = ({ door, route, state, role, verdict }: Tried): string =>
  `${door} ${route} ${state ? `(${state}) ` : ''}${role}: ${verdict}`;

test('what everybody may do is what is written down', async () => {
  await expect(draw(tried)).toMatchFileSnapshot('matrix.md');
});

test('nothing that is tried is a defect', () => {
  expect(tried.filter(({ verdict }) => verdict.startsWith('5')).map(spoken)).toEqual([]);
});

test('what is honestly sent is understood', () => {
  const misread = tried.filter(
    ({ door, verdict, route }) =>
      door !== 'page' && !flows.has(route) && !triedElsewhere.includes(route) && /^4(00|15|22)/.test(verdict),
  );
  expect(misread.map(spoken)).toEqual([]);
});

test('a stranger reaches nothing of other people’s deals', () => {
  const inside = /:(milestone|engagement|file|counter|proposal|message|talk|payment|transfer|payout)\b/;
  const asksThePersonWhoLooks = /\/files\/:file\/decision$|\/desk\/files\/:file$/; // what its owner has contested
  const outside = [
    'visitor',
    'stranger',
    'newcomer',
    'suspended',
    'mediator',
    'arbiter',
    'trust agent',
    'account executive',
  ];
  const reached = tried.filter(
    ({ route, role, verdict }) =>
      inside.test(route) &&
      outside.includes(role) &&
      !(role === 'trust agent' && asksThePersonWhoLooks.test(route)) &&
      !/^(40[134]|sign in|accept first)/.test(verdict),
  );
  expect(reached.map(spoken)).toEqual([]);
});

test('every act is possible for somebody', () => {
  const done = new Set(tried.filter(({ verdict }) => /^2|^done/.test(verdict)).map(({ route }) => route));
  const never = tried.filter(({ route, door }) => door !== 'page' && !flows.has(route) && !done.has(route));
  expect([...new Set(never.map(({ route }) => route))]).toEqual(triedElsewhere);
});

test('a form and the API give the same answer about the same act', () => {
  const byApi = new Map<string, string>();
  for (const cell of tried) {
    const route = commands.get(cell.route);
    if (cell.door === 'api' && route?.kind === 'act')
      byApi.set(key(route.command.name, cell), cell.verdict.slice(0, 3));
  }
  const words: Record<string, string> = { done: '20', 'sign in': '401', 'accept first': '409' };
  const different = tried.flatMap((cell) => {
    const form = cell.door === 'form' ? forms.get(cell.route) : undefined;
    if (!form || form.audience === 'staff' || asksOtherwise.test(cell.route)) return [];
    const api = byApi.get(key(form.command.name, cell));
    // A page may not be there at all for somebody to whom the API says that another person could.
    if (api === undefined || (api === '403' && cell.verdict === '404')) return [];
    return api.startsWith(words[cell.verdict] ?? cell.verdict) ? [] : [`${spoken(cell)}, API ${api}`];
  });
  expect(different).toEqual([]);
});

function key(command: string, { state, role }: Tried): string {
  return `${command} ${state} ${role}`;
}

/** Every transaction is written to its end and then undone, so that each cell finds the world as it was made. */
function undoEverything(house: House): void {
  const transaction = house.transaction.bind(house);
  const undone = <T>(work: (lane: Lane) => Promise<T>): Promise<T> =>
    transaction((lane) =>
      work({
        ...lane,
        async commit() {
          lane.write`set constraints all immediate`;
          await lane.tx`select 1`;
          await lane.rollback();
        },
      }),
    );
  Object.assign(house, { transaction: undone });
}

async function tryAll(all: readonly Cell[]): Promise<Tried[]> {
  const answers: Tried[] = [];
  const queue = all.map((cell, n) => ({ cell, n }));
  const inTurn = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { door, route, state, role } = next.cell;
      answers[next.n] = { door, route, state, role, verdict: await verdictOf(next.cell) };
    }
  };
  await Promise.all(Array.from({ length: 6 }, inTurn));
  return answers;
}

async function verdictOf(cell: Cell): Promise<string> {
  if (cell.door === 'api') return apiVerdict(cell);
  const form = forms.get(cell.route);
  const session = world.sessions[cell.role];
  const cookie = session === '' ? {} : { cookie: `garante=${session}` };
  const fields = form
    ? fieldsFor(form.command.name, { world, ...cell })
    : asForm(flowFields[cell.route.slice('POST '.length)] ?? {});
  const response = await fetch(origin + cell.path, {
    method: cell.door === 'page' ? 'GET' : 'POST',
    headers: cookie,
    redirect: 'manual',
    ...(cell.door === 'page' ? {} : { body: fields }),
  });
  await response.arrayBuffer();
  if (response.status !== 303) return `${response.status}`;
  const to = response.headers.get('location') ?? '';
  if (to.startsWith('/sign-in?next')) return 'sign in';
  if (cell.route === 'POST /policy/accept') return 'done'; // whoever accepted is asked for the rest
  return to.startsWith('/policy/accept?next') ? 'accept first' : 'done';
}

async function apiVerdict({ route: name, path, role, params }: Cell): Promise<string> {
  const route = commands.get(name);
  if (!route) throw new Error(`no ${name}`);
  const query =
    {
      '/payouts/preview': '?amount=100&currency=USD',
      '/money/statement': '?month=2026-11',
      '/record/consistency': '?from=1',
      '/desk/talk': `?engagement=${world.single['tried']}`,
    }[path] ?? '';
  const price = path.endsWith('/estimate') ? '?price=42000' : '';
  const upload = route.kind === 'act' && route.upload;
  const response = await fetch(`${origin}/api/v1${path}${query}${price}`, {
    method: route.method,
    headers: {
      ...(world.tokens[role] === '' ? {} : { authorization: `Bearer ${world.tokens[role]}` }),
      ...(route.kind === 'act' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...(route.kind === 'act' && !upload ? { 'content-type': 'application/json' } : {}),
    },
    ...(upload ? { body: oneFile() } : {}),
    ...(route.kind === 'act' && !upload
      ? { body: JSON.stringify(bodies[route.command.name]?.({ world, params, role }) ?? {}) }
      : {}),
  });
  const body = (await response.json()) as { code?: string };
  return body.code === undefined || response.status < 300 ? `${response.status}` : `${response.status} ${body.code}`;
}

function oneFile(): FormData {
  const form = new FormData();
  form.append('file', new Blob(['Notes.']), 'notes.txt');
  return form;
}
