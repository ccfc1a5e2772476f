/** The guideline changes: written as a draft, looked at, announced to everybody, and counting from its day on. */
import { describe, expect, test } from 'vitest';
import { defaults, houseGuideline } from '../../src/modules/policy/index.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const boss = await place.comes('boss', ['operator']);
const other = await place.comes('other', ['operator']);
const { engagement } = await proposes(bruno, await publishes(ana, { questions: [] }));
const sends = async (choice: 'contest' | 'send_masked', name = 'bruno') => {
  const body = `Write to ${name}.lima@viveiro.com.br, it is quicker.`;
  await ok(bruno.post(`/engagements/${engagement}/messages`, { body, contact: choice }));
  await place.settle();
};
const { rows, texts } = houseGuideline(defaults);
/** The second alert takes proposals for `days` instead of 15. */
const draftOf = (days: number) => ({
  texts,
  rows: rows.map(({ appliesTo, ...row }) => ({
    ...{ ...row, applies_to: appliesTo },
    ladder:
      row.id === 'C-01'
        ? [[{ does: 'alert' }], [{ does: 'alert' }, { does: 'suspend', what: 'proposals', days }]]
        : row.ladder,
  })),
});
/** Every statement Bruno ever received, the latest first. */
const statements = async (): Promise<{ guideline_version: number; effects: object[] }[]> => {
  const { items } = await ok(bruno.get('/statements'));
  return Promise.all(items.map(({ id }: { id: string }) => ok(bruno.get(`/statements/${id}`))));
};
const latest = async () => (await statements())[0];
const mailsTo = async (name: string) => (await place.mails()).filter(({ to }) => to === `${name}@example.com`);
let draft = '';

describe('a draft', () => {
  test('is written by an operator alone, in rows and texts that could be published', async () => {
    expect(await refusal(place.visitor.post('/desk/guideline/drafts', draftOf(20)))).toBe('401 sign_in_first');
    expect(await refusal(tania.post('/desk/guideline/drafts', draftOf(20)))).toBe('403 only_the_operator_may_publish');
    expect(await refusal(boss.post('/desk/guideline/drafts', draftOf(91)))).toBe('422 invalid_input');
    expect(await refusal(boss.get('/desk/guideline/preview'))).toBe('404 not_found');
    const same = { texts, rows: rows.map(({ appliesTo, ...row }) => ({ ...row, applies_to: appliesTo })) };
    expect(await refusal(boss.post('/desk/guideline/drafts', same))).toBe('409 nothing_changed');
    draft = (await ok(boss.post('/desk/guideline/drafts', draftOf(20)))).id;
  });

  test('says whom it would have touched in 90 days, and names nobody', async () => {
    expect(await ok(boss.get('/desk/guideline/preview'))).toMatchObject({ draft, days: 90, facts: 0, differences: [] });
    await sends('send_masked');
    await place.pass('P10D');
    await sends('send_masked');
    const preview = await ok(boss.get('/desk/guideline/preview'));
    expect(preview).toMatchObject({
      ...{ object: 'guideline_preview', draft, facts: 2, members: 1, differing: 1, touched: 1 },
      suspended_now: { was: 1, would: 0 },
      differences: [
        {
          ...{ rule: 'C-01', occurrence: 2, change: 'heavier', facts: 1, members: 1 },
          was: { given: [{ does: 'alert' }, { does: 'suspend', days: 15 }], waits: [] },
          would: { given: [{ does: 'alert' }], waits: [{ for: 'person', step: [{ does: 'suspend', days: 20 }] }] },
        },
      ],
    });
    expect(JSON.stringify(preview)).not.toContain(bruno.id);
    for (const somebody of [ana, tania]) {
      expect(await refusal(somebody.get('/desk/guideline/preview'))).toBe('404 not_found');
      expect(await refusal(somebody.get('/desk/guideline/changes'))).toBe('404 not_found');
    }
  });

  test('changes nothing: whoever is suspended is suspended as long as before', async () => {
    expect(await latest()).toMatchObject({ effects: [{ does: 'alert' }, { does: 'suspend', days: 15 }] });
    expect((await ok(place.visitor.get('/policies/guideline'))).versions).toHaveLength(1);
  });

  test('is published as it was looked at, not as a colleague has changed it since', async () => {
    const reason = 'The machine gives less, a person looks more often.';
    const changed = (await ok(other.post('/desk/guideline/drafts', draftOf(25)))).id;
    const publish = (id: string, who = boss) => who.post(`/desk/guideline/drafts/${id}/publication`, { reason });
    expect(await refusal(publish(draft))).toBe('409 draft_changed');
    expect(await refusal(publish(changed, tania))).toBe('403 only_the_operator_may_publish');
    const again = (await ok(boss.post('/desk/guideline/drafts', draftOf(20)))).id;
    expect(await ok(publish(again))).toMatchObject({ kind: 'guideline', number: 2 });
    expect(await refusal(publish(again))).toBe('409 no_draft');
  });
});

describe('an announced version', () => {
  test('is told to everybody with an account, by mail, with its day', async () => {
    await place.settle();
    for (const name of ['ana', 'bruno', 'tania', 'boss']) {
      const [mail] = await mailsTo(name);
      expect(mail?.subject).toBe('A new version of the community guideline is announced');
      expect(mail?.text).toContain('Version 2 counts from');
      expect(mail?.text).toContain('/policy/changes?kind=guideline&from=1&to=2');
    }
  });

  test('stands beside the one that counts, and does not count yet', async () => {
    const page = await (await fetch(`${place.origin}/guideline?lang=en`)).text();
    expect(page).toContain('Version 2 is announced and counts from');
    expect(await ok(place.visitor.get('/policies/guideline'))).toMatchObject({ number: 1, in_force: true });
    const { sections } = await ok(place.visitor.get('/policies/guideline/changes'));
    expect(sections.filter(({ change }: { change: string }) => change === 'changed')).toMatchObject([{ id: 'C-01' }]);
  });

  test('judges what happens from its day on; what happened before keeps the version of its day, however late', async () => {
    await sends('contest', 'late');
    const [found] = (await ok(tania.get('/findings'))).items;
    await place.pass('P16D');
    expect(await ok(place.visitor.get('/policies/guideline'))).toMatchObject({ number: 2, in_force: true });
    await ok(tania.post(`/findings/${found.id}/decision`, { verdict: 'confirmed', reason: 'His own address.' }));
    await place.settle();
    // The third within 180 days, by the ladder of the day on which it was written: 45 days, after a person's yes.
    expect(await latest()).toMatchObject({ guideline_version: 1, effects: [{ does: 'alert' }, { does: 'waits' }] });
    await sends('send_masked', 'new');
    expect(await latest()).toMatchObject({ guideline_version: 2 });
    const all = await statements();
    expect(all.map((each) => each.guideline_version)).toEqual([2, 1, 1, 1]);
    expect(all[2]?.effects).toMatchObject([{ does: 'alert' }, { does: 'suspend', days: 15 }]);
  });
});

test('and the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
