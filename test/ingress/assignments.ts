/** Where the texts of assignments are judged: the words of a draft when it is sent, everything else as it is written. */
import type { Member } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import type { House } from '../../src/core/gate.ts';
import * as assignments from '../../src/modules/assignments/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { done } from '../support/house.ts';
import { onSite } from '../support/on-site.ts';
import type { Place, Places } from './world.ts';

const market = { audience: 'market', mode: 'choose' } as const;
const line = (text: string) => text.length >= 3 && text.length <= 200 && !text.includes('\n');

export async function assignmentPlaces(
  house: House,
  pool: Connection,
  client: Member,
  professional: Member,
): Promise<Places> {
  const draft = async (): Promise<string> => (await done(house, client, assignments.draftAssignment, onSite)).id;
  const sent = async (mode: 'first' | 'choose' = 'choose'): Promise<string> => {
    const assignment = await draft();
    await done(house, client, assignments.sendAssignment, { assignment, ...market, mode });
    return assignment;
  };
  const taken = async (): Promise<string> => {
    const assignment = await sent('first');
    await done(house, professional, assignments.takeAssignment, { assignment });
    return assignment;
  };
  const [edited, open, applied, running, asked] = [
    await draft(),
    await sent(),
    await sent(),
    await taken(),
    await taken(),
  ];
  const [atWork, handedIn, empty, denied] = [await taken(), await taken(), await taken(), await taken()];
  const { id: offer } = await done(house, professional, assignments.applyForAssignment, { assignment: applied });
  const expense = { kind: 'expense', amount: '500' } as const;
  const { id: ask } = await done(house, professional, assignments.askOtherSide, {
    assignment: asked,
    ...expense,
    text: '',
  });
  await asIfAtWork(pool, [atWork, handedIn]);
  const [first] = await pool<{ body: { deliverables: { id: string }[] } }[]>`
    select body from assignments.assignment where id = ${atWork}`;
  const items = async (assignment: string, text: string) => {
    const [row] = await pool<{ body: { deliverables: { id: string }[] } }[]>`
      select body from assignments.assignment where id = ${assignment}`;
    return (row ?? first)?.body.deliverables.map(({ id: deliverable }) => ({ deliverable, text })) ?? [];
  };
  const [atWorkItems, handedInItems] = [await items(atWork, 'Done.'), await items(handedIn, 'Done.')];
  await done(house, professional, assignments.completeAssignment, {
    assignment: handedIn,
    text: 'Done.',
    items: handedInItems,
  });
  await pool`update assignments.assignment set starts_at = '2020-01-01T12:00Z', ends_at = '2020-01-01T16:00Z'
             where id in (${empty}, ${denied})`;
  await done(house, client, assignments.reportAbsence, { assignment: denied, what: 'no_show', reason: 'Nobody came.' });
  const [thing] = await pool<{ item: string }[]>`
    select body->'equipment'->0->>'id' as item from assignments.assignment where id = ${running}`;
  const said = (by: Member, command: AnyCommand, input: (text: string) => object): Place => ({
    actor: by,
    steps: (text) => [[command, () => input(text)]],
  });
  const because = (by: Member, command: AnyCommand, assignment: string, more: object = {}) =>
    said(by, command, (text) => ({ assignment, ...more, reason: `Because: ${text}` }));
  const texts = Object.entries(words).flatMap(([path, [changed, takes]]) =>
    (['draft', 'edit'] as const).map((act) => [
      `assignments.${act} ${path}`,
      { ...judgedWhenSent(client, act === 'draft' ? null : edited, changed), ...(takes ? { takes } : {}) },
    ]),
  );
  return {
    ...(Object.fromEntries(texts) as Places),
    'assignments.take_back reason': because(client, assignments.takeBackAssignment, open),
    'assignments.offer text': said(client, assignments.offerAssignment, (text) => ({
      ...{ assignment: open, professional: professional.id, text },
    })),
    'assignments.apply text': said(professional, assignments.applyForAssignment, (text) => ({
      assignment: open,
      text,
    })),
    'assignments.counter text': said(client, assignments.counterAssignmentOffer, (text) => ({ offer, text })),
    ...Object.fromEntries(
      (['address', 'contact', 'instructions'] as const).map((name) => [
        `assignments.instruct ${name}`,
        {
          ...said(client, assignments.instruct, (text) => ({ assignment: running, [name]: text })),
          takes: (text: string) => text.length <= 500,
        },
      ]),
    ),
    'assignments.note text': said(professional, assignments.noteEvent, (text) => ({
      assignment: running,
      kind: 'other',
      text,
    })),
    'assignments.move_equipment tracking': {
      ...said(client, assignments.moveEquipment, (tracking) => ({
        ...{ assignment: running, item: thing?.item ?? '', step: 'sent', tracking },
      })),
      takes: (text) => text.length <= 100 && !text.includes('\n'),
    },
    'assignments.hold reason': because(client, assignments.holdAssignment, running),
    'assignments.ask text': said(professional, assignments.askOtherSide, (text) => ({
      assignment: running,
      ...expense,
      text,
    })),
    'assignments.decline_ask reason': said(client, assignments.declineAsk, (reason) => ({ ask, reason })),
    'assignments.complete text': said(professional, assignments.completeAssignment, (text) => ({
      ...{ assignment: atWork, text, items: atWorkItems },
    })),
    'assignments.complete items[].text': said(professional, assignments.completeAssignment, (text) => ({
      ...{ assignment: atWork, text: 'Done.', items: atWorkItems.map((each) => ({ ...each, text })) },
    })),
    'assignments.send_back reason': because(client, assignments.sendBackAssignment, handedIn),
    'assignments.cancel reason': because(client, assignments.cancelAssignment, running),
    'assignments.withdraw reason': because(professional, assignments.withdrawFromAssignment, running),
    'assignments.report_absence reason': because(client, assignments.reportAbsence, empty, { what: 'no_show' }),
    'assignments.contest_absence reason': because(professional, assignments.contestAbsence, denied),
  };
}

const words: Readonly<Record<string, readonly [changed: (text: string) => object, takes?: (text: string) => boolean]>> =
  {
    title: [
      (title) => ({ title: title.length < 8 ? `About: ${title}` : title }),
      (text) => text.length <= 110 && !text.includes('\n'),
    ],
    description: [(text) => ({ description: `${onSite.description}\n${text}` })],
    place: [(place) => ({ place }), line],
    city: [(city) => ({ city }), (text) => text.length <= 80 && !text.includes('\n')],
    'deliverables[].text': [(text) => ({ deliverables: [{ text }] }), line],
    'fields[].name': [
      (name) => ({ fields: [{ name, value: 'A' }] }),
      (text) => text.length <= 60 && !text.includes('\n'),
    ],
    'fields[].value': [(value) => ({ fields: [{ name: 'Order', value }] }), line],
    'equipment[].text': [(text) => ({ equipment: [{ text }] }), line],
    address: [(address) => ({ address }), (text) => text.length <= 500],
    contact: [(contact) => ({ contact }), (text) => text.length <= 500],
    instructions: [(instructions) => ({ instructions })],
  };

/** A draft is nobody’s but its writer’s; what it says is judged when it is sent. */
function judgedWhenSent(client: Member, edited: string | null, changed: (text: string) => object): Place {
  return {
    actor: client,
    steps: (text) => [
      edited === null
        ? [assignments.draftAssignment, () => ({ ...onSite, ...changed(text) })]
        : [assignments.editAssignment, () => ({ assignment: edited, ...onSite, ...changed(text) })],
      [assignments.sendAssignment, ({ id }) => ({ assignment: edited ?? id, ...market })],
    ],
  };
}

/** On terms, begun, and left once: what else would need a payment and a day. */
async function asIfAtWork(pool: Connection, ids: readonly string[]): Promise<void> {
  await pool`update engagements.agreement set on_terms = true where assignment = any(${[...ids]})`;
  await pool`update assignments.assignment set status = 'in_progress', body = jsonb_set(body, '{equipment}', '[]') where id = any(${[...ids]})`;
  await pool`insert into assignments.visit (id, assignment, professional, n, in_at, out_at)
             select 'vis_' || substr(id, 5), id, professional, 1, '2020-01-01T12:00Z', '2020-01-01T13:00Z'
             from assignments.assignment where id = any(${[...ids]})`;
}
