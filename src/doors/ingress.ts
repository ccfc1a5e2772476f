/**
 * Every text that comes in, act by act: who else reads it and at which stage of the contact rule it is judged, or why
 * nobody has to judge it. `docs/ingress.md` is drawn from this list and from the schemas of the acts; `test/ingress` fails
 * when an act takes a text that is not here, and sends the same samples through every one that others read.
 */

/** Where others read it, and what the contact rule asks there. */
export interface Seen {
  readonly by: string;
  /** `public`: no stage in which details pass; `talk`: as the two stand at that moment; `funded`: written only under protection. */
  readonly stage: 'public' | 'talk' | 'funded';
  /** What becomes of a text with words that may not pass; without a word the writer is asked what to do. */
  readonly else?: 'the name is refused' | 'the file goes by a plain name' | 'an address that is asked for by name';
  /** The act that shows it, where that is another one. */
  readonly shownBy?: string;
}
/** Nobody else reads it, or whoever does is no other side. */
export interface Unseen {
  readonly why: string;
}
export type Ingress = Readonly<Record<string, Readonly<Record<string, Seen | Unseen>>>>;

const own: Unseen = { why: 'its owner alone reads it' };
const staff: Unseen = { why: 'written by the house, which signs for it' };
const toStaff: Unseen = { why: 'read by the house alone; it has to be able to quote what was said' };
const machine: Unseen = { why: 'made by a machine and shown to nobody as text' };
const chosen: Unseen = { why: 'must be one of those that are there, or the act is refused' };
const address: Unseen = { why: 'an address to write to; the house shows it to nobody but its owner' };

const both = (what: string): Seen => ({ by: `${what}, for the two of the engagement`, stage: 'talk' });
const underProtection = (what: string): Seen => ({ by: `${what}, for the two of the engagement`, stage: 'funded' });
const everybody = (what: string): Seen => ({ by: `${what}, for everybody`, stage: 'public' });
const name = (of: string): Seen => ({ ...everybody(of), else: 'the name is refused' });

const session = { 'session.hash': machine, 'session.device': machine, 'session.address': machine };
const proof = { 'proof.hash': machine, 'proof.challenge': machine };
const recovery = { 'recovery.salt': machine, 'recovery.hashes[]': machine };
const look = { 'look.failure': machine, 'look.providerId': machine, 'look.currency': machine };
const project = {
  title: everybody('the project and every list it stands in'),
  description: everybody('the project'),
  'criteria[].text': everybody('the project, later the agreement'),
  'questions[].text': everybody('the project'),
};
const whenPublished = (field: Seen): Seen => ({ ...field, shownBy: 'projects.publish' });

const people: Ingress = {
  'accounts.enrol': {
    email: address,
    name: { why: 'given at the machine itself, for the first people of a house' },
    timeZone: chosen,
    passwordHash: machine,
  },
  'accounts.sign_up': {
    email: address,
    name: { ...name('the member’s name wherever they act'), shownBy: 'accounts.join' },
    timeZone: chosen,
    passwordHash: machine,
  },
  'accounts.join': { verified: machine, ...session },
  'accounts.save_profile': {
    name: name('the member’s name wherever they act'),
    headline: everybody('the profile and every list it stands in'),
    about: everybody('the profile'),
  },
  'accounts.create_company': { name: name('the company’s name wherever it acts') },
  'accounts.rename_company': { name: name('the company’s name wherever it acts') },
  'accounts.invite_to_company': {
    email: { why: 'an address to write to; shown to the owners of the company it is invited to' },
  },
  'accounts.issue_token': { name: own, hash: machine },
  'accounts.add_passkey': {
    name: own,
    credential: machine,
    publicKey: machine,
    'transports[]': machine,
    challenge: machine,
    ...recovery,
  },
  'accounts.add_totp': { sealed: machine, ...recovery },
  'accounts.renew_recovery_codes': recovery,
  'accounts.ask_email_change': { email: address },
  'accounts.ask_reset': { email: address },
  'accounts.change_password': { verified: machine, hash: machine, sessionHash: machine },
  'accounts.count_try': { pair: machine, address: machine },
  'accounts.give_role': { email: address },
  'accounts.end_role': { email: address },
  'accounts.finish_sign_in': { ...proof, ...session },
  'accounts.prove_again': { ...proof, 'proof.verified': machine, hash: machine },
  'accounts.reset_password': { hash: machine },
  'accounts.set_preferences': { timeZone: chosen },
  'accounts.sign_in': { verified: machine, rehash: machine, pair: machine, ...session },
  'accounts.sign_in_with_passkey': { ...proof, ...session },
};

const sample = {
  title: everybody('the portfolio'),
  body: everybody('the portfolio'),
  'links[]': everybody('the portfolio'),
};

const profiles: Ingress = {
  'talent.save_services': {
    'freeSkills[]': everybody('the profile'),
    city: everybody('the profile and every list it stands in'),
  },
  'tests.publish': { text: everybody('the test of a company, for whoever takes it') },
  'attempts.answer': { text: { why: 'compared by the house; nobody reads it' } },
  'talent.add_sample': sample,
  'talent.edit_sample': sample,
};

const toOne = (what: string): Seen => ({ by: `${what}, for the two of them`, stage: 'public' });
const poolWords = {
  name: name('the name of the pool wherever it stands'),
  purpose: everybody('the page of the pool'),
};

const pools: Ingress = {
  'pools.make': poolWords,
  'pools.edit': poolWords,
  'pools.invite': { text: toOne('the invitation into a pool') },
  'pools.import': {
    text: toOne('the invitation into a pool'),
    list: { why: 'names people to the house; no word of it is shown to anybody else' },
  },
  'pools.join': { text: toOne('the application') },
  'pools.decide': { reason: toOne('why an application was declined') },
  'pools.remove': { reason: toOne('why somebody was taken out of a pool') },
  'pools.post': { text: { by: 'the page of the pool, for everybody inside', stage: 'public' } },
  'pools.remark': {
    'tags[]': { why: 'the client’s own people alone read it' },
    note: { why: 'the client’s own people alone read it' },
  },
};

const whenSent = (field: Seen): Seen => ({ ...field, shownBy: 'assignments.send' });
const onSite = {
  title: whenSent(everybody('the assignment and every list it stands in')),
  description: whenSent(everybody('the assignment')),
  place: whenSent(everybody('the assignment and every list it stands in')),
  city: whenSent(everybody('the assignment and every list it stands in')),
  'deliverables[].text': whenSent(everybody('the assignment, later the agreement')),
  'fields[].name': whenSent(everybody('the assignment')),
  'fields[].value': whenSent(everybody('the assignment')),
  'equipment[].text': whenSent(everybody('the assignment')),
  address: whenSent(underProtection('the address')),
  contact: whenSent(underProtection('the person on site')),
  instructions: whenSent(underProtection('the instructions')),
  timeZone: chosen,
};
const forTheTwo = (what: string): Seen => ({ by: `${what}, for the two of the engagement`, stage: 'talk' });

const assignments: Ingress = {
  'assignments.draft': onSite,
  'assignments.edit': onSite,
  'assignments.import': {
    list: { why: 'becomes drafts; what they say is judged when they are sent' },
    timeZone: chosen,
  },
  'assignments.keep_template': { name: own },
  'assignments.take_back': { reason: everybody('why an assignment was taken back') },
  'assignments.offer': { text: forTheTwo('the offer') },
  'assignments.apply': { text: forTheTwo('the application') },
  'assignments.counter': { text: forTheTwo('the other terms') },
  'assignments.instruct': {
    address: underProtection('the address'),
    contact: underProtection('the person on site'),
    instructions: underProtection('the instructions'),
  },
  'assignments.note': { text: forTheTwo('the note') },
  'assignments.move_equipment': { tracking: forTheTwo('the number of a shipment') },
  'assignments.hold': { reason: forTheTwo('why the work waits') },
  'assignments.ask': { text: forTheTwo('what was asked') },
  'assignments.decline_ask': { reason: forTheTwo('why it was declined') },
  'assignments.complete': {
    text: forTheTwo('the close-out'),
    'items[].text': forTheTwo('the close-out, by deliverable'),
  },
  'assignments.send_back': { reason: forTheTwo('what is missing') },
  'assignments.cancel': { reason: forTheTwo('why it was called off') },
  'assignments.withdraw': { reason: forTheTwo('why somebody withdraws') },
  'assignments.report_absence': { reason: forTheTwo('what the client saw') },
  'assignments.contest_absence': { reason: forTheTwo('what the professional says of it') },
};

const requirementWords = {
  name: name('the name of the set wherever it is asked for'),
  'rules[].name': everybody('what is asked at a project or a pool'),
  'rules[].title': everybody('what is asked at a project or a pool'),
  'rules[].text': everybody('what is asked at a project or a pool'),
};
const requirements: Ingress = {
  'requirements.make': requirementWords,
  'requirements.edit': requirementWords,
  'requirements.override': { reason: toOne('why somebody is let through') },
};

const jobs: Ingress = {
  'projects.draft': {
    title: whenPublished(project.title),
    description: whenPublished(project.description),
    'criteria[].text': whenPublished(project['criteria[].text']),
    'questions[].text': whenPublished(project['questions[].text']),
  },
  'projects.edit': project,
  'projects.ask': { text: both('the question that opens the conversation') },
  'projects.invite': { text: both('the invitation') },
  'proposals.send': {
    text: { ...both('the proposal'), stage: 'public' },
    'answers[].text': { ...both('the answers of a proposal'), stage: 'public' },
  },
  'proposals.counter': { scope: both('the counter-offer, later the agreement'), text: both('the counter-offer') },
  'proposals.award': {
    guidelines: both('the agreement'),
    cancellation: both('the agreement'),
    'milestones[].title': both('the agreement, receipts and statements'),
  },
  'agreements.propose_change': {
    note: both('the change that is proposed'),
    scope: both('the agreement'),
    guidelines: both('the agreement'),
    cancellation: both('the agreement'),
    'criteria[].criterion': chosen,
    'criteria[].text': both('the agreement'),
    'milestones[].title': both('the agreement, receipts and statements'),
  },
  'engagements.cancel': { reason: both('the record') },
  'engagements.close': { reason: both('the record') },
  'engagements.give_card': {
    email: { ...underProtection('the contact card'), else: 'an address that is asked for by name' },
    phone: underProtection('the contact card'),
    other: underProtection('the contact card'),
  },
  'milestones.deliver': {
    text: underProtection('the delivery'),
    'items[].criterion': chosen,
    'items[].text': underProtection('the delivery'),
    'items[].links[]': underProtection('the delivery'),
  },
  'milestones.request_changes': {
    'items[].criterion': chosen,
    'items[].text': underProtection('the change request'),
  },
  'milestones.cancel': { reason: both('the record') },
  'milestones.request_refund': { reason: underProtection('the request for a refund') },
  'milestones.accept_refund': { reason: underProtection('the answer to a request for a refund') },
  'milestones.decline_refund': { reason: underProtection('the answer to a request for a refund') },
  'milestones.withdraw_refund': { reason: underProtection('the record') },
  'milestones.give_back': { reason: underProtection('the record') },
};

const brought: Seen = { ...both('the talk that is brought'), shownBy: 'talk.bring' };

const talk: Ingress = {
  'messages.send': { body: both('the conversation') },
  'messages.edit': { body: both('the conversation') },
  'conversations.save_draft': { body: own },
  'talk.read_in': { text: brought, bytes: brought },
  'talk.bring': { 'speakers[].name': chosen },
  'talk.note': { others: both('the notes of a call'), agreed: both('the notes of a call') },
  'talk.answer': { comment: both('the answer to talk that was brought') },
  'files.receive': {
    name: {
      ...everybody('the file wherever it is attached'),
      else: 'the file goes by a plain name',
      shownBy: 'messages.send',
    },
    'type.type': machine,
    'type.ending': machine,
    'type.also[]': machine,
  },
  'files.judge': {
    'look.found[].where': machine,
    'look.found[].kind': machine,
    'look.found[].rule': machine,
    'look.found[].words': { why: 'what the screen found inside of a file; its owner and the house read it' },
    'look.found[].before': { why: 'what stands around it; its owner and the house read it' },
    'look.found[].after': { why: 'what stands around it; its owner and the house read it' },
    'look.served.type': machine,
    'look.reason': machine,
    'look.inside': machine,
  },
};

const reviews: Ingress = {
  'reviews.write': { body: everybody('the review, once both have written or the time is up') },
  'reviews.reply': { body: everybody('the reply under a review') },
  'reviews.annul': { reason: staff },
};

const cases: Ingress = {
  'cases.open_refund': { reason: underProtection('the case and its offers') },
  'cases.open': { reason: underProtection('the case and its offers') },
  'cases.counter': { reason: underProtection('the case and its offers') },
  'cases.give_evidence': { text: underProtection('what was said in a case') },
  'cases.ask_second': { reason: underProtection('the request for a second look') },
  'cases.decide': {
    reason: staff,
    'criteria[].criterion': machine,
    'criteria[].reason': staff,
    'marks[].reason': staff,
  },
  'cases.decline_signature': { reason: staff },
  'cases.note': { text: staff },
};

const textsOfStaff = Object.fromEntries(
  ['en', 'es', 'pt'].flatMap((lang) => [
    [`texts.${lang}[].id`, staff],
    [`texts.${lang}[].title`, staff],
    [`texts.${lang}[].paragraphs[]`, staff],
  ]),
);

const house: Ingress = {
  'reports.make': { text: toStaff },
  'reports.resolve': { reason: staff },
  'support.ask': { subject: toStaff, text: toStaff, name: toStaff, email: address },
  'support.add': { text: toStaff },
  'support.answer': { text: staff },
  'appeals.make': { text: toStaff },
  'appeals.decide': { reason: staff },
  'closures.decide': { reason: staff },
  'closures.propose': { reason: staff, 'evidence[].stream': chosen },
  'enforcement.suspend': { reason: staff },
  'violations.give': { reason: staff, 'evidence[].stream': chosen },
  'steps.confirm': { reason: staff },
  'files.decide': { reason: staff },
  'findings.decide': { reason: staff },
  'findings.look': { stream: chosen, reason: staff },
  'custody.open_talk': { about: chosen, reason: staff },
  'custody.order_case_file': { reason: staff },
  'custody.propose_redaction': { reason: staff },
  'custody.decide_redaction': { note: staff },
  'custody.set_hold': { note: staff },
  'custody.lift_hold': { note: staff },
  'policies.publish': {
    'numbers.baseCurrency': staff,
    'numbers.referenceRates[].currency': staff,
    'rows[].act': staff,
    reason: staff,
    ...textsOfStaff,
  },
  'guideline.save_draft': { 'rows[].act': staff, ...textsOfStaff },
  'guideline.publish_draft': { reason: staff },
  'formula.publish_draft': { reason: staff },
  'record.settle_alarm': { reason: staff },
  'record.raise_alarm': { rule: machine, subject: machine, detail: machine },
  'record.rotate_key': { name: staff, vkey: machine, reason: staff },
  'record.seal': { stream: machine, case: machine },
};

const money: Ingress = {
  'payouts.set_destination': { name: own, account: own },
  'payouts.approve': { reason: staff },
  'payouts.decline': { reason: staff },
  'payments.open_checkout': { providerId: machine, url: machine },
  'payments.receive_event': { provider: machine, eventId: machine, type: machine, objectId: machine },
  'payments.see_payment': look,
  'payments.see_payout': look,
  'payments.see_refund': look,
};

/** By the name of the act, by the path of the field in its schema. */
export const ingress: Ingress = {
  ...people,
  ...profiles,
  ...pools,
  ...assignments,
  ...requirements,
  ...jobs,
  ...talk,
  ...reviews,
  ...cases,
  ...house,
  ...money,
};

export function isSeen(field: Seen | Unseen): field is Seen {
  return 'by' in field;
}
