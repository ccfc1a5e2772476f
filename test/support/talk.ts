import type { Member } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import { askQuestion } from '../../src/modules/hiring/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { makeId } from '../../src/core/id.ts';
import { openProject } from './hiring.ts';
import { done } from './house.ts';

/** Two people who have just said hello: the engagement between them. */
export async function sayHello(house: House, client: Member, professional: Member): Promise<string> {
  const project = await openProject(house, client);
  const { id } = await done(house, professional, askQuestion, {
    project: project.id,
    text: 'Does the glossary cover the tables too?',
  });
  return id;
}

/** As if the two had agreed and a payment was protected, for tests that only need the stage. */
export async function asIfProtected(pool: Connection, engagement: string, now: Date): Promise<void> {
  await pool`
    insert into engagements.agreement (engagement, project, client, professional, currency, terms, status, in_force_at)
    select id, project, client, professional, 'USD', ${pool.json({ caseWindowDays: 30 })}, 'in_force', ${now}
    from hiring.engagement where id = ${engagement}`;
  const milestone = makeId('mil', now, crypto.getRandomValues(new Uint8Array(10)));
  await pool`
    insert into engagements.milestone (id, engagement, n, title, amount, status, funding, funded_at)
    values (${milestone}, ${engagement}, 1, 'First', 42000, 'funded', 'fnd_test', ${now})`;
}
