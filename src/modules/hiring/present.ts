/** The objects of hiring as the API shows them: stable names, money with its currency, and what the caller may do. */
import type { Money } from '../../core/money.ts';
import { presentFile } from '../files/index.ts';
import type { Counter } from './facts.ts';
import type {
  Browsed,
  Listed,
  OwnProject,
  ShownBlock,
  ShownInvitation,
  ShownPair,
  ShownProject,
  ShownProposal,
  ShownReport,
} from './queries.ts';
import type { FeeEstimate } from './rules.ts';

const moneyOf = (amount: bigint, currency: string): Money => ({ amount, currency });

function budgetOf({ budgetMin, budgetMax, currency }: Pick<ShownProject, 'budgetMin' | 'budgetMax' | 'currency'>) {
  return {
    min: budgetMin === null ? null : moneyOf(budgetMin, currency),
    max: budgetMax === null ? null : moneyOf(budgetMax, currency),
  };
}

function presentListed({ budgetMin, budgetMax, currency, ...project }: Listed) {
  return {
    object: 'project',
    ...project,
    status: 'open',
    currency,
    budget: budgetOf({ budgetMin, budgetMax, currency }),
  };
}

export function presentBrowsed({ items, next, total, sort }: Browsed) {
  return { items: items.map(presentListed), next, total, sort };
}

export function presentProject({
  budgetMin,
  budgetMax,
  currency,
  author,
  own,
  completeness,
  mine,
  ...project
}: ShownProject) {
  return {
    object: 'project',
    ...project,
    currency,
    budget: budgetOf({ budgetMin, budgetMax, currency }),
    ...(own ? { author, completeness } : {}),
    ...(mine ? { mine } : {}),
  };
}

export function presentOwnProject({ budgetMin, budgetMax, currency, owner, ownerName, ...project }: OwnProject) {
  return {
    object: 'project',
    ...project,
    client: { id: owner, name: ownerName },
    currency,
    budget: budgetOf({ budgetMin, budgetMax, currency }),
  };
}

function presentCounter({ price, currency, ...counter }: Counter) {
  return { object: 'counter', ...counter, price: moneyOf(price, currency) };
}

export function presentEstimate({ price, fee, net, currency, basisPoints }: FeeEstimate) {
  return {
    object: 'estimate',
    price: moneyOf(price, currency),
    fee: moneyOf(fee, currency),
    net: moneyOf(net, currency),
    feeBasisPoints: Number(basisPoints),
  };
}

export function presentProposal({ price, currency, about, by, counters, files, estimate, ...proposal }: ShownProposal) {
  const { questions, ...project } = about;
  const asked = new Map<string, string>(questions.map(({ id, text }) => [id, text]));
  return {
    object: 'proposal',
    ...proposal,
    price: moneyOf(price, currency),
    answers: proposal.answers.map(({ question, text }) => ({ question, asked: asked.get(question) ?? null, text })),
    about: project,
    professional: by,
    counters: counters.map(presentCounter),
    files: files.map(presentFile),
    ...(estimate ? { estimate: presentEstimate(estimate) } : {}),
  };
}

export const presentInvitation = (invitation: ShownInvitation) => ({ object: 'invitation', ...invitation });
export const presentPair = (pair: ShownPair) => ({ object: 'engagement', ...pair });
export const presentBlock = (block: ShownBlock) => ({ object: 'block', ...block });
export const presentReport = ({ outcome, ...report }: ShownReport) => ({
  object: 'report',
  ...report,
  status: outcome ?? 'open',
});

/** A list of anything, each item presented. */
export function presentList<Item, Shown>(present: (item: Item) => Shown) {
  return ({ items, next }: { readonly items: readonly Item[]; readonly next: string | null }) => ({
    items: items.map(present),
    next,
  });
}
