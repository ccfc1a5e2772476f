import { z } from 'zod';
import { type Db, type Sql, type Viewer, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { type ClientCard, type ClientFacts, type Limits, clientCard } from '../../engines/scorecard/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { clientFactsOf, limitsIn } from './rules-client.ts';
import * as store from './store.ts';

/** The scorecard of one client at any moment. */
export interface CardInForce {
  at(now: Date): ClientCard;
}

export async function clientCardOf(sql: Sql, party: string): Promise<CardInForce> {
  const { facts, numbers } = await read(sql, party);
  return { at: (now) => clientCard(facts, limitsIn(numbers.at(now)), now.getTime()) };
}

export interface ShownCard extends ClientCard {
  readonly object: 'scorecard';
  readonly party: string;
  readonly name: string;
  readonly limits: Limits;
  /** What the figures are counted from, the newest first. */
  readonly facts: Pick<ClientFacts, 'ratings' | 'decisions'>;
}

/** How a member has been as a client, with the facts behind every figure: everybody may read it. */
export const memberCard = query({
  name: 'standing.client_of_member',
  input: z.strictObject({ member: id('mem') }),
  run: (db, { member }, viewer) => shown(db, member, viewer),
});

export const companyCard = query({
  name: 'standing.client_of_company',
  input: z.strictObject({ company: id('com') }),
  run: (db, { company }, viewer) => shown(db, company, viewer),
});

async function shown(db: Db, party: string, { now }: Viewer): Promise<ShownCard | null> {
  const [{ facts, numbers }, name] = await Promise.all([read(db, party), store.nameOf(db, party)]);
  if (name === null) return null;
  const limits = limitsIn(numbers.at(now));
  return {
    ...{ object: 'scorecard', party, name, limits },
    ...clientCard(facts, limits, now.getTime()),
    facts: {
      ratings: facts.ratings.toSorted((one, other) => other.at - one.at),
      decisions: facts.decisions.toSorted((one, other) => other.decidedAt - one.decidedAt),
    },
  };
}

async function read(sql: Sql, party: string) {
  const [rows, numbers] = await Promise.all([store.clientBookOf(sql, party), numbersInForce(sql)]);
  return { facts: clientFactsOf(rows), numbers };
}
