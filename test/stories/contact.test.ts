import { describe, expect, test } from 'vitest';
import { agree, bodyOnTheWire, delivers, ok, pays, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const desk = await place.comes('desk', ['trust_agent']);
const secret = 'bruno.lima@viveiro.com.br';
const text = `Write to me at ${secret}, it is quicker.`;

async function said(reader: typeof ana, engagement: string): Promise<string> {
  const shown = await ok(reader.get(`/engagements/${engagement}/conversation`));
  return JSON.stringify([shown.items, shown.messages]);
}

describe('contact details before anything is protected', () => {
  let engagement = '';
  let project = '';

  test('a text with an address is held: the writer sees the words, the rule and three choices', async () => {
    project = await publishes(ana);
    ({ engagement } = await proposes(bruno, project));
    const held = await bruno.post(`/engagements/${engagement}/messages`, { body: text });
    expect([held.status, held.body.code]).toEqual([409, 'contact_held']);
    expect(held.body.findings).toMatchObject([{ param: 'body', text: secret, guideline: 'C-01', passes_at: 'funded' }]);
    expect(held.body.choices).toEqual(['contest', 'send_masked']);
  });

  test('nothing of it has reached the other side, by page or by API', async () => {
    expect(await said(ana, engagement)).not.toContain('viveiro.example');
    const page = await fetch(`${place.origin}/engagements/${engagement}`, {
      headers: { cookie: `garante=${ana.token}` },
    });
    expect([page.status, await page.text()]).toEqual([200, expect.not.stringContaining('viveiro.example')]);
  });

  test('he rewrites it, and it passes', async () => {
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'Write to me here, I look twice a day.' }));
  });

  test('a number in three messages is held where it becomes whole, and the parts before it are named', async () => {
    const says = (body: string) => bruno.post(`/engagements/${engagement}/messages`, { body });
    await ok(says('11'));
    await ok(says('98765'));
    const held = await says('0178');
    expect([held.status, held.body.code]).toEqual([409, 'contact_held']);
    expect(held.body.findings).toMatchObject([{ text: '0178', joins: [{ text: '11' }, { text: '98765' }] }]);
    expect(await said(ana, engagement)).not.toContain('0178');
  });

  test('sent masked, the rest arrives and the address does not', async () => {
    const sent = await ok(bruno.post(`/engagements/${engagement}/messages`, { body: text, contact: 'send_masked' }));
    expect(sent).toMatchObject({ masked: true });
    const read = await said(ana, engagement);
    expect(read).toContain('it is quicker');
    expect(read).not.toContain('viveiro.example');
    expect(await said(bruno, engagement)).toContain(secret);
  });

  test('contested, it is masked until a trust agent has looked, and shown once cleared', async () => {
    const body = 'The file names its author as grower@petrolina.com.br, please keep that line.';
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body, contact: 'contest' }));
    expect(await said(ana, engagement)).not.toContain('petrolina.example');
    const { items } = await ok(desk.get('/findings'));
    const found = items.find(({ status }: { status: string }) => status === 'contested') ?? items[0];
    expect(await refusal(ana.get('/findings'))).toBe('404 not_found');
    await ok(desk.post(`/findings/${found.id}/decision`, { verdict: 'cleared', reason: 'A line of the manual.' }));
    expect(await said(ana, engagement)).toContain('grower@petrolina.com.br');
  });

  test.each([
    ['a project', () => heldProject()],
    ['a proposal', () => heldProposal()],
    ['a question', () => bruno.post(`/projects/${project}/questions`, { text })],
    ['a profile', () => bruno.call('PUT', '/me/profile', { name: 'Bruno', headline: '', about: text })],
    ['a counter-offer', () => heldCounter()],
  ])('%s is asked the same', async (_what, act) => {
    expect(await refusal(act())).toBe('409 contact_held');
  });

  async function heldProject() {
    const other = await publishes(ana);
    const description = `${bodyOnTheWire.description} ${text}`;
    return ana.call('PUT', `/projects/${other}`, { ...bodyOnTheWire, description });
  }
  async function heldProposal() {
    const other = await publishes(ana);
    return bruno.post(`/projects/${other}/proposals`, {
      price: { amount: '42000', currency: 'USD' },
      days: 14,
      text: `I translate for growers, ten pages every second day. ${text}`,
    });
  }
  async function heldCounter() {
    const { items } = await ok(bruno.get('/my/proposals'));
    return ana.post(`/proposals/${items[0].id}/counters`, {
      price: { amount: '40000', currency: 'USD' },
      days: 14,
      scope: '',
      text,
    });
  }

  test('contact cards wait for the first protected payment', async () => {
    const { engagement: agreed } = await agree(ana, bruno);
    expect(await refusal(bruno.post(`/engagements/${agreed}/contact-card`, { email: secret }))).toBe(
      '409 contact_not_yet',
    );
  });
});

describe('once a payment is protected', () => {
  let engagement = '';
  let milestone = '';

  test('the same words pass, and are on the record', async () => {
    const deal = await agree(ana, bruno);
    ({ engagement } = deal);
    [milestone = ''] = deal.milestones;
    await pays(place, ana, milestone);
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: text }));
    expect(await said(ana, engagement)).toContain(secret);
  });

  test('a way of paying outside does not', async () => {
    const outside = 'Send it to my account GB33 BUKB 2020 1555 5555 55 and we save the fee.';
    const held = await bruno.post(`/engagements/${engagement}/messages`, { body: outside });
    expect(held.body).toMatchObject({ code: 'contact_held', findings: [{ guideline: 'P-01', passes_at: null }] });
  });

  test('a card is shown when both have given one', async () => {
    await ok(bruno.post(`/engagements/${engagement}/contact-card`, { email: secret }));
    expect((await ok(ana.get(`/engagements/${engagement}`))).contact_card).toBeNull();
    await ok(ana.post(`/engagements/${engagement}/contact-card`, { phone: '+57 300 123 4567' }));
    expect((await ok(ana.get(`/engagements/${engagement}`))).contact_card).toMatchObject({ email: secret });
    expect((await ok(bruno.get(`/engagements/${engagement}`))).contact_card).toMatchObject({
      phone: '+57 300 123 4567',
    });
  });

  test('every week both are asked to bring outside talk in', async () => {
    await place.pass('P8D');
    const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
    expect(items.filter(({ type }: { type: string }) => type === 'reminder.sent').length).toBeGreaterThanOrEqual(1);
  });

  test('after the release words pass as long as a case may be opened, and no longer', async () => {
    await delivers(bruno, milestone);
    await ok(ana.post(`/milestones/${milestone}/release`));
    await ok(ana.post(`/engagements/${engagement}/close`, {}));
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: text }));
    await place.pass('P31D');
    expect(await refusal(bruno.post(`/engagements/${engagement}/messages`, { body: text }))).toBe('409 contact_held');
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
