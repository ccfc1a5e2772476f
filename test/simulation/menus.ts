/** What a member finds on the pages of a day: things, what is offered there, and what the act would be sent. */
import { type Refusal, isRefusal } from '../../src/core/refusal.ts';
import * as engagements from '../../src/modules/engagements/index.ts';
import * as hiring from '../../src/modules/hiring/index.ts';
import { conversation, sendMessage } from '../../src/modules/messaging/index.ts';
import { moneyOverview, previewPayout, requestPayout, setDestination } from '../../src/modules/payments/index.ts';
import { proposalText, wellWritten } from '../support/hiring.ts';
import { caseMenu } from './case-menus.ts';
import type { Dice } from './dice.ts';
import { type Eyes, type Item, look, menu, open } from './eyes.ts';

const usd = (amount: bigint | number) => ({ amount: String(amount), currency: 'USD' });

export async function hiringMenu(eyes: Eyes): Promise<readonly Item[]> {
  const { dice } = eyes;
  const which = dice.next();
  if (which < 0.25) return ownProject(eyes);
  if (which < 0.5) return foundProject(eyes);
  if (which < 0.6) return invited(eyes);
  return proposalOf(eyes);
}

const draft = (dice: Dice) => ({
  ...wellWritten,
  title: `${wellWritten.title} (${dice.below(1000)})`,
  dueOn: '2030-12-20',
  questions: [],
});

async function ownProject(eyes: Eyes): Promise<readonly Item[]> {
  const { dice, members, member } = eyes;
  const begin = { name: 'projects.draft', offer: open, command: hiring.draftProject, input: draft(dice) };
  const mine = await look<{ items: readonly { id: string }[] }>(eyes, hiring.myProjects, {});
  const project = dice.pick(mine?.items ?? [])?.id;
  if (project === undefined || dice.chance(0.15)) return [begin];
  const shown = await look<hiring.ShownProject>(eyes, hiring.showProject, { project });
  if (!shown) return [begin];
  const other = dice.pick(members) ?? member;
  const hello = { project, professional: other.id, text: 'Would you have a look at this project?' };
  return menu(shown.actions, {
    publish: [hiring.publishProject, { project }],
    close: [hiring.closeProject, { project }],
    reopen: [hiring.reopenProject, { project }],
    cancel: [hiring.cancelProject, { project, reason: 'not_needed' }],
    edit: [hiring.editProject, { project, ...draft(dice) }],
    invite: [
      hiring.inviteProfessional,
      hello,
      ['not_yourself', 'already_invited', 'already_proposed', 'not_allowed_own_project', 'not_allowed_between_you'],
    ],
  });
}

async function foundProject(eyes: Eyes): Promise<readonly Item[]> {
  const { dice } = eyes;
  const found = await look<{ items: readonly { id: string }[] }>(eyes, hiring.browseProjects, {});
  const project = dice.pick(found?.items ?? [])?.id;
  const shown = project && (await look<hiring.ShownProject>(eyes, hiring.showProject, { project }));
  if (!shown) return [];
  const terms = { price: usd(10_000 + dice.below(90_000)), days: 1 + dice.below(30) };
  return menu(shown.actions, {
    propose: [hiring.sendProposal, { project, ...terms, text: proposalText, answers: [] }],
    ask: [hiring.askQuestion, { project, text: 'Does the glossary cover the tables too?' }],
  });
}

async function invited(eyes: Eyes): Promise<readonly Item[]> {
  const list = await look<{ items: readonly { id: string }[] }>(eyes, hiring.myInvitations, {});
  const invitation = eyes.dice.pick(list?.items ?? [])?.id;
  if (invitation === undefined) return [];
  return [
    {
      name: 'invitations.decline',
      offer: open,
      command: hiring.declineInvitation,
      input: { invitation },
      mayStillSay: ['invitation_is_settled'],
    },
  ];
}

async function proposalOf(eyes: Eyes): Promise<readonly Item[]> {
  const { dice } = eyes;
  const own = await look<{ items: readonly hiring.ShownProposal[] }>(eyes, hiring.myProposals, {});
  const mine = await look<{ items: readonly { id: string }[] }>(eyes, hiring.myProjects, {});
  const project = dice.pick(mine?.items ?? [])?.id;
  const received =
    project && (await look<{ items: readonly hiring.ShownProposal[] }>(eyes, hiring.compareProposals, { project }));
  const shown = dice.pick([...(own?.items ?? []), ...(received ? received.items : [])]);
  if (!shown) return [];
  const { id: proposal, counters, price } = shown;
  const counter = (counters.find(({ status }) => status === 'open') ?? counters[0])?.id;
  const other = { price: usd(price + 100n), days: 5, scope: '', text: 'Would this do?' };
  return menu(shown.actions, {
    withdraw: [hiring.withdrawProposal, { proposal }],
    decline: [hiring.declineProposal, { proposal, reason: 'price' }],
    counter: [hiring.makeCounter, { proposal, ...other }, ['same_terms']],
    acceptCounter: counter ? [hiring.acceptCounter, { counter }] : null,
    declineCounter: counter ? [hiring.declineCounter, { counter }] : null,
    withdrawCounter: counter ? [hiring.withdrawCounter, { counter }] : null,
  });
}

/** The room of an engagement the member stands in: talk, agreement, and one of its milestones. */
export async function roomMenu(eyes: Eyes): Promise<readonly Item[]> {
  const { dice } = eyes;
  const engagement = await wherever(eyes);
  const room = engagement && (await look<engagements.Room>(eyes, engagements.engagementRoom, { engagement }));
  if (!room) return [];
  if (dice.chance(0.15)) return talkMenu(eyes, room.engagement);
  if (dice.chance(0.1)) return caseMenu(eyes, room);
  const milestone = dice.pick(room.milestones);
  if (milestone && dice.chance(0.8)) return milestoneMenu(eyes, room, milestone);
  return room.proposal && dice.chance(0.7) ? awardMenu(room) : agreementMenu(eyes, room);
}

/** Mostly where something is agreed and not yet over; else wherever the member has said hello. */
async function wherever(eyes: Eyes): Promise<string | undefined> {
  const { dice } = eyes;
  const agreed = await look<{ items: readonly engagements.ListedEngagement[] }>(eyes, engagements.myEngagements, {});
  const running = (agreed?.items ?? []).filter(({ status }) => status === 'in_force' || status === 'proposed');
  if (running.length > 0 && dice.chance(0.8)) return dice.pick(running)?.engagement;
  const pairs = await look<{ items: readonly { id: string }[] }>(eyes, hiring.myPairs, {});
  return dice.pick((pairs?.items ?? []).slice(0, 5))?.id;
}

async function talkMenu(eyes: Eyes, engagement: string): Promise<readonly Item[]> {
  const talk = await look<{ may: string | Refusal }>(eyes, conversation, { engagement });
  if (!talk) return [];
  const offer = isRefusal(talk.may) ? { allowed: false as const, code: talk.may.code } : open;
  return [{ name: 'messages.send', offer, command: sendMessage, input: { engagement, body: 'How is it going?' } }];
}

function awardMenu({ proposal }: engagements.Room): readonly Item[] {
  if (!proposal) return [];
  return menu({ award: proposal.award }, { award: [engagements.awardProposal, { proposal: proposal.id }] });
}

function milestoneMenu(
  { dice }: Eyes,
  room: engagements.Room,
  { id: milestone, criteria, held, actions }: engagements.RoomMilestone,
): readonly Item[] {
  const items = criteria.map((criterion) => ({ criterion, text: 'Here.', links: ['https://docs.example/manual'] }));
  const part = held > 1n && dice.chance(0.5) ? { amount: usd(1 + dice.below(Number(held) - 1)) } : {};
  const about = { milestone, ...(room.agreement?.currency === 'USD' ? part : {}), reason: 'We agreed on it.' };
  return menu(actions, {
    fund: [engagements.fundMilestone, { milestone, method: dice.pick(['card', 'instant', 'bank']) }],
    deliver: [engagements.deliverMilestone, { milestone, text: 'All of it.', items }],
    release: [engagements.releaseMilestone, { milestone }],
    request_changes: [engagements.requestChanges, { milestone, items: [{ text: 'Page 12 is missing.' }] }],
    extend: [engagements.extendReview, { milestone }],
    give_back: [engagements.giveBack, about],
    request_refund: [engagements.requestRefund, about],
    accept_refund: [engagements.acceptRefund, { milestone }],
    decline_refund: [engagements.declineRefund, { milestone, reason: 'The work is done.' }],
    withdraw_refund: [engagements.withdrawRefund, { milestone }],
    cancel: [engagements.cancelMilestone, { milestone, reason: 'Not needed.' }],
  });
}

function agreementMenu({ dice }: Eyes, room: engagements.Room): readonly Item[] {
  const { engagement, open: wording, current, milestones } = room;
  const version = wording?.version ?? 1;
  const answer = { engagement, version };
  const alive = milestones.filter(({ endedAt }) => endedAt === null);
  const known = current?.body.criteria.map(({ id }) => id) ?? [];
  const numbers = (ids: readonly string[]) => ids.map((id) => known.indexOf(id) + 1);
  const more = [
    ...alive.map(({ id, title, amount, criteria, dueOn }) => ({
      milestone: id,
      title,
      amount: usd(amount),
      dueOn,
      criteria: numbers(criteria),
    })),
    { title: `One thing more (${dice.below(1000)})`, amount: usd(1000 + dice.below(50_000)) },
  ];
  const wanted =
    alive.length > 0 && milestones.length < 6 && dice.chance(0.6)
      ? { milestones: more }
      : { rounds: ((current?.body.rounds ?? 0) + 1) % 20 };
  return menu(room.actions, {
    propose_change: [engagements.proposeChange, { engagement, note: 'It came later.', ...wanted }],
    accept_agreement: [engagements.acceptAgreement, answer],
    decline_agreement: [engagements.declineAgreement, answer],
    withdraw_agreement: [engagements.withdrawAgreement, answer],
    give_card: [engagements.giveCard, { engagement, phone: '+1 415 555 0132' }],
    decline_card: [engagements.declineCard, { engagement }],
    cancel: [engagements.cancelEngagement, { engagement, reason: 'No time.' }],
    close: [engagements.closeEngagement, { engagement, reason: 'All is done.' }],
  });
}

export async function moneyMenu(eyes: Eyes): Promise<readonly Item[]> {
  const { dice, member } = eyes;
  const overview = await look<{
    balances: readonly { available: bigint; currency: string }[];
    destination: object | null;
  }>(eyes, moneyOverview, {});
  if (!overview) return [];
  if (overview.destination === null) {
    const place = { name: 'A professional', account: `BR15${member.id.slice(-12)}` };
    return [{ name: 'payouts.set_destination', offer: open, command: setDestination, input: place }];
  }
  const free = overview.balances.find(({ currency }) => currency === 'USD')?.available ?? 0n;
  const amount = free > 0n && dice.chance(0.7) ? BigInt(1 + dice.below(Number(free))) : free + 1n;
  const shown = await look<{ offer: Item['offer'] }>(eyes, previewPayout, usd(amount));
  return shown ? [{ name: 'payouts.request', offer: shown.offer, command: requestPayout, input: usd(amount) }] : [];
}

export async function blockMenu(eyes: Eyes): Promise<readonly Item[]> {
  const { dice, members, member } = eyes;
  const standing = await look<{ items: readonly { blocked: { id: string } | string }[] }>(eyes, hiring.myBlocks, {});
  const one = standing?.items[0]?.blocked;
  const lifted = typeof one === 'string' ? one : one?.id;
  if (lifted !== undefined)
    return [{ name: 'parties.unblock', offer: open, command: hiring.unblockParty, input: { blocked: lifted } }];
  const other = dice.pick(members.filter(({ id }) => id !== member.id));
  return other && dice.chance(0.3)
    ? [{ name: 'parties.block', offer: open, command: hiring.blockParty, input: { blocked: other.id } }]
    : [];
}
