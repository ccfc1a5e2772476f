/**
 * What the people of a story do, through the API of the real program and nothing else. The clock stands still until the
 * story moves it; every receipt that was handed out is kept, and looked at when the story ends.
 */
import type { Receipt } from '../../src/modules/record/index.ts';
import type { Program } from '../../src/doors/program.ts';
import { faultsOf } from './in-order.ts';
import { type Answer, type Api, type Reply, api, person, testProgram } from './program.ts';
import { wellWritten, proposalText } from './hiring.ts';

export const beginning = '2026-11-20T12:00:00.000Z';

/** Cards of the sandbox. */
export const cards = {
  good: '4242424242424242',
  declined: '4000000000000002',
  asks: '4000002500003155',
  slow: '4000000000000259',
} as const;

export interface Town {
  readonly program: Program;
  readonly origin: string;
  readonly visitor: Api;
  readonly receipts: Receipt[];
  readonly comes: (name: string, roles?: readonly string[]) => Promise<Api>;
  /** Lets time pass; all that falls due in it is done. */
  readonly pass: (duration: string) => Promise<Date>;
  /** Lets everything come to rest that is under way, at the same moment. */
  readonly settle: () => Promise<void>;
  readonly mails: () => Promise<readonly Mail[]>;
  readonly ledger: () => Promise<Ledger>;
  /** What is not as it must be in the house; empty after every story. */
  readonly faults: () => Promise<readonly string[]>;
}
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface Ledger {
  readonly entries: readonly {
    transfer: string;
    kind: string;
    milestone: string | null;
    account: string;
    amount: string;
  }[];
  readonly balances: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, string>>;
}

export async function town(): Promise<Town> {
  const { program, origin } = await testProgram();
  return townAt(program, origin);
}

/** The same in a program that is open already, for whoever looks at its pages as well. */
export async function townAt(program: Program, origin: string): Promise<Town> {
  const visitor = api(origin);
  const receipts: Receipt[] = [];
  await visitor.post('/test/clock', { now: beginning });
  const pass = async (advance: string): Promise<Date> => {
    const { body } = await visitor.post<{ now: string }>('/test/clock', { advance });
    return new Date(body.now);
  };
  return {
    program,
    origin,
    visitor,
    receipts,
    comes: async (name, roles = []) => keeping(await person(origin, `${name}@example.com`, roles), receipts),
    pass,
    settle: async () => void (await pass('PT0S')),
    mails: async () => (await visitor.get<Mail[]>('/test/mail')).body,
    ledger: async () => (await visitor.get<Ledger>('/test/ledger')).body,
    async faults() {
      await pass('PT0S');
      return faultsOf(program, receipts);
    },
  };
}

/** The same caller, who keeps every receipt. */
function keeping(caller: Api, receipts: Receipt[]): Api {
  const call: Api['call'] = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => {
    const reply = await caller.call<T>(method, path, body, headers);
    const { receipt } = (reply.body ?? {}) as { receipt?: Receipt };
    if (receipt) receipts.push(receipt);
    return reply;
  };
  return { ...caller, call, post: (path, body = {}, headers) => call('POST', path, body, headers) };
}

/** The answer of something that must succeed. */
export async function ok<T = Answer>(reply: Promise<Reply<T>>): Promise<T> {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Status and code of something that must not. */
export async function refusal(reply: Promise<Reply<Answer>>): Promise<string> {
  const { status, body } = await reply;
  return `${status} ${body.code ?? 'done'}`;
}

/** A project as a careful client's program sends it. */
export const bodyOnTheWire = {
  title: wellWritten.title,
  description: wellWritten.description,
  category: wellWritten.category,
  skills: wellWritten.skills,
  budget_min: wellWritten.budgetMin,
  budget_max: wellWritten.budgetMax,
  currency: wellWritten.currency,
  due_on: '2027-12-20',
  criteria: wellWritten.criteria.map(({ text, needsEvidence }) => ({ text, needs_evidence: needsEvidence })),
};

/** A project everybody can read. */
export async function publishes(client: Api, changes: object = {}): Promise<string> {
  const { id } = await ok(client.post('/projects', { ...bodyOnTheWire, ...changes }));
  await ok(client.post(`/projects/${id}/publish`));
  return id;
}

export async function proposes(
  professional: Api,
  project: string,
  { price = '42000', currency = 'USD' } = {},
): Promise<{ proposal: string; engagement: string }> {
  const { body: shown } = await professional.get(`/projects/${project}`);
  const answers = (shown.questions ?? []).map(({ id }: { id: string }) => ({
    question: id,
    text: 'Yes, three times.',
  }));
  const sent = await ok(
    professional.post(`/projects/${project}/proposals`, {
      price: { amount: price, currency },
      days: 14,
      text: proposalText,
      answers,
      client_card_seen: true,
    }),
  );
  return { proposal: sent.id, engagement: sent.engagement };
}

export interface Deal {
  readonly project: string;
  readonly proposal: string;
  readonly engagement: string;
  readonly milestones: readonly string[];
}

/** The two have agreed on one milestone of 420 dollars; nothing is paid. */
export async function agree(client: Api, professional: Api, changes: object = {}): Promise<Deal> {
  const project = await publishes(client, changes);
  const { proposal, engagement } = await proposes(professional, project);
  const { milestones } = await ok(client.post(`/proposals/${proposal}/award`));
  return { project, proposal, engagement, milestones };
}

/** A person in front of the provider's hosted page: opens it and sends its forms. */
export async function checkout({ origin, settle }: Town, client: Api, payment: string) {
  await settle(); // the provider is asked for its page after the commit
  const { checkout_url: url } = await ok(client.get(`/payments/${payment}`));
  const path = new URL(url).pathname;
  const send = async (act: string, fields: Readonly<Record<string, string>>) => {
    const html = await (await fetch(origin + path)).text();
    const [, form = ''] = html.split(`action="${path}/${act}"`);
    const guard = /name="guard" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const answer = await fetch(`${origin}${path}/${act}`, {
      method: 'POST',
      body: new URLSearchParams({ guard, ...fields }),
      redirect: 'manual',
    });
    await settle();
    return answer.status;
  };
  return {
    path,
    send,
    card: (number: string) => send('card', { number, expiry: '08/30', code: '123', holder: 'Ana Souza' }),
  };
}

/** Pays by card and answers with the id of the payment. */
export async function pays(place: Town, client: Api, milestone: string, card: string = cards.good): Promise<string> {
  const { id } = await ok(client.post(`/milestones/${milestone}/fund`, { method: 'card' }));
  const page = await checkout(place, client, id);
  await page.card(card);
  return id;
}

/** Hands in with a link for every criterion. */
export async function delivers(professional: Api, milestone: string, text = 'Everything is in the shared folder.') {
  const shown = await ok(professional.get(`/milestones/${milestone}`));
  const items = shown.criteria.map((criterion: string) => ({
    criterion,
    text: 'Here.',
    links: ['https://docs.example/manual'],
  }));
  return ok(professional.post(`/milestones/${milestone}/deliver`, { text, items }));
}

/** Agreed, paid, and handed in. */
export async function underReview(place: Town, client: Api, professional: Api): Promise<Deal & { milestone: string }> {
  const deal = await agree(client, professional);
  const [milestone = ''] = deal.milestones;
  await pays(place, client, milestone);
  await delivers(professional, milestone);
  return { ...deal, milestone };
}

export async function statusOf(reader: Api, milestone: string): Promise<string> {
  return (await ok(reader.get(`/milestones/${milestone}`))).status;
}

/** The types of the entries on an engagement's record, in order. */
export async function recordOf(reader: Api, engagement: string): Promise<readonly string[]> {
  const { items } = await ok(reader.get(`/engagements/${engagement}/conversation`));
  return items.map(({ type }: { type: string }) => type);
}
