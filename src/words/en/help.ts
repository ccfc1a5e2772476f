import { days, hours, rounds } from './spans.ts';
import type { NumberFacts } from './terms.ts';

export interface HelpArticle {
  /** The address, the same in every language. */
  readonly slug: string;
  readonly group: 'start' | 'working' | 'money' | 'account';
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Slugs of what one may want to read next. */
  readonly next: readonly string[];
}

export const help = {
  title: 'Help',
  lead: 'Short answers to what clients and professionals ask. If yours is missing, write to us.',
  groups: { start: 'Finding each other', working: 'Working together', money: 'Money', account: 'Your account' },
  next: 'Read next',
  all: 'All articles',
  missing: 'Did you not find your answer?',
  write: 'Contact us',
  articles: (f: NumberFacts): readonly HelpArticle[] => [
    {
      slug: 'how-protection-works',
      group: 'start',
      title: 'How a protected payment works',
      summary: 'The client pays before the work starts, and the money waits until the work is accepted.',
      paragraphs: [
        '1. You agree on the work: scope, criteria, milestones, prices and dates. Both of you see the same text.',
        '2. The client pays the first milestone. From then on the payment is protected: neither side and not the house may use it.',
        '3. The professional works and delivers, criterion by criterion.',
        `4. The client accepts, asks for changes, or asks for mediation within ${days(f.reviewWindowDays)}. If the client says nothing, the delivery is accepted.`,
        '5. The payment is released to the professional. If the work was not what was agreed, it goes back to the client or is divided.',
        'As a professional, start when the page shows that the payment is protected. As a client, pay only here: other payments cannot be protected.',
      ],
      next: ['what-silence-means', 'fees', 'refunds'],
    },
    {
      slug: 'good-project',
      group: 'start',
      title: 'Describing a project well',
      summary: 'Clear work finds better proposals and ends in fewer differences.',
      paragraphs: [
        `A description has at least ${f.descriptionMinCharacters} characters. Say what you have, what you want to have at the end, for whom it is, and what is not part of it.`,
        'Criteria say when the work is done. A good criterion can be answered with yes or no by somebody who was not there.',
        '- Weak: “a modern logo”. Better: “logo as SVG and PNG, in colour and in one colour, readable at 16 pixels”.',
        '- Weak: “fast website”. Better: “the start page is usable within two seconds on a phone with a 4G connection”.',
        '- Weak: “good translation”. Better: “complete translation of the 12 pages into Brazilian Portuguese, with the terms of the attached list”.',
        'Ask for a link or a file where the result is one. Ask two or three questions that only somebody who read the text can answer.',
        'Do not ask for finished work as a test: a test you could use is paid work.',
      ],
      next: ['choosing', 'how-protection-works'],
    },
    {
      slug: 'choosing',
      group: 'start',
      title: 'Choosing a professional without a call',
      summary: 'Interview in writing: it is quick, and it becomes part of the record.',
      paragraphs: [
        'Ask in the conversation whatever you would ask in a call: how they would do it, what they need from you, what could go wrong. Ask for works that resemble yours; links to works may be sent at any time.',
        'What is answered in writing counts later. If something turns out differently, everybody can read what was said.',
        `You can compare proposals side by side, answer with a counter-offer, and invite professionals you found. A counter-offer stays open for ${hours(f.counterOfferHours)} unless you say otherwise.`,
        'If you are not sure, ask us to help you choose. We look at the candidates with you and give reasons for each.',
      ],
      next: ['good-project', 'no-contact-before-protection'],
    },
    {
      slug: 'no-contact-before-protection',
      group: 'start',
      title: 'Why contact details wait for the protection',
      summary: 'Outside of the house there is no guarantee, so contact begins when the payment is protected.',
      paragraphs: [
        'The guarantee rests on two things: money that is protected, and a record that shows what was agreed. Before the first payment is protected there is only the record. What is agreed elsewhere is missing from it, and nobody can decide about it later.',
        'So e-mail addresses, telephone numbers, messaging names, social profiles, own sites and meeting links stay out until a payment is protected. Works, repositories, designs and documents may be shared from the start.',
        'Once the payment is protected, you exchange contact details with one click, on a card both of you keep.',
        'Payments outside are never arranged here. Whoever asks you for one takes the guarantee from you. Tell us, and we look into it.',
      ],
      next: ['held-message', 'talking-outside'],
    },
    {
      slug: 'held-message',
      group: 'working',
      title: 'My message was held. What now?',
      summary: 'You decide: edit it, say that it is no contact information, or send it with the words covered.',
      paragraphs: [
        'Your message has not left yet. You see the words that look like contact details and the rule behind it.',
        '- Edit it, and nothing is recorded.',
        `- Say that it is not contact information. The message goes out with those words covered, and a person looks, as a rule within ${hours(f.findingCheckHours)}. If you were right, the words appear, and the machine was wrong, not you.`,
        '- Send it covered. The words stay covered, and an alert is noted. You get its reasons and can appeal.',
        'Prices, dates, order numbers and versions should pass. If one of them was held, say so: it helps us to make the check better.',
        'If the other side asks for your contact, that is no fault of yours.',
      ],
      next: ['no-contact-before-protection', 'who-reads-my-messages'],
    },
    {
      slug: 'what-silence-means',
      group: 'working',
      title: 'What silence means after a delivery',
      summary: `A delivery is accepted when the client has said nothing for ${days(f.reviewWindowDays)}.`,
      paragraphs: [
        `From the moment of the delivery the client has ${days(f.reviewWindowDays)}. The page shows the exact end in your time zone, and you can put it into your calendar.`,
        'We remind the client at half time and again shortly before the end, on the page and by e-mail.',
        `Clients: if you need longer, extend the time once by ${days(f.extensionDays)}. If something is missing, ask for changes and say what, criterion by criterion. Either stops the clock.`,
        'Professionals: you do not have to call or remind anybody. If nothing happens, the payment is released by itself.',
        'An empty delivery starts no clock.',
      ],
      next: ['changing-the-agreement', 'getting-paid', 'if-you-do-not-agree'],
    },
    {
      slug: 'changing-the-agreement',
      group: 'working',
      title: 'Changing what was agreed',
      summary: 'One side proposes a change, the other accepts it. Until then the old version counts.',
      paragraphs: [
        'Scope, criteria, dates and milestones that are not yet paid can be changed at any time, if both agree. Propose the change in the engagement; the other side sees what is new and what is gone, and accepts or declines.',
        'The amount of a protected milestone does not shrink by a change. The client may add to it, or you settle on a division.',
        `Asking for changes to a delivery is something else: it asks for what was already agreed, in ${rounds(f.changeRounds)} unless the agreement says otherwise. If you want more than was agreed, propose a change with a new milestone.`,
        'Every version stays, with its time and with who accepted it.',
      ],
      next: ['what-silence-means', 'refunds'],
    },
    {
      slug: 'if-you-do-not-agree',
      group: 'working',
      title: 'If you do not agree about a delivery',
      summary: 'Talk, then offer a division, and if that does not help, an arbiter decides from the record.',
      paragraphs: [
        'Most differences end with one clear message. Name the criterion, say what you see and what you expected.',
        `If that does not help while money is protected, ask for mediation. Each of you can offer a division; the other has ${hours(f.mediationAnswerHours)} to answer. What you agree on happens at once. A settlement without fault leaves no mark on anybody.`,
        `Without an agreement an arbiter decides within ${days(f.decisionDays)} after the time for evidence, with reasons for each criterion. The arbiter reads what is on the record, so bring in what was said elsewhere.`,
        'Only the money in question waits. Other milestones go on.',
      ],
      next: ['talking-outside', 'refunds', 'who-reads-my-messages'],
    },
    {
      slug: 'talking-outside',
      group: 'working',
      title: 'Talking outside, and bringing it in',
      summary: 'With a protected payment you may talk wherever you like. What counts must be on the record.',
      paragraphs: [
        'Calls and meetings help. After one, write two or three lines here: what was decided, who does what, until when. If the other side sees it differently, they will say so while everybody remembers.',
        'Changes of scope, price or date count only as a change of the agreement that both accepted.',
        'Once a week we remind both of you to bring in what was said outside. What never came onto the record cannot be considered when somebody decides.',
      ],
      next: ['changing-the-agreement', 'if-you-do-not-agree'],
    },
    {
      slug: 'fees',
      group: 'money',
      title: 'What it costs',
      summary: 'Clients pay the agreed price. Professionals pay a fee when they are paid.',
      paragraphs: [
        'Account, projects, proposals, conversations and mediation cost nothing. The client pays the price that was agreed and nothing on top.',
        'The professional pays a fee on each release. It falls with what the same two people have already released to each other:',
        ...f.feeBands.map(({ percent, upTo }) =>
          upTo === null ? `- ${percent} of the rest` : `- ${percent} up to ${upTo}`,
        ),
        'Each part of a payment pays the rate of its band. You see the fee, and what arrives, before you propose and before every release. What goes back to the client carries no fee.',
      ],
      next: ['getting-paid', 'how-protection-works'],
    },
    {
      slug: 'getting-paid',
      group: 'money',
      title: 'Getting paid',
      summary: 'Released money appears in your earnings and can be paid out when it has cleared.',
      paragraphs: [
        `Money paid by transfer clears at once, money paid by card after ${days(f.clearingDaysCard)}, because a card payment can still be called back.`,
        'Add a destination once, prove with your second factor that it is you, and ask for the payout. Receipts and a statement for your books are on the same page.',
        `If you change the destination, payouts wait ${hours(f.destinationWaitHours)}. That protects you if somebody gets into your account. From ${f.payoutLimitForTwo} on, two people of the house look at a payout first.`,
        'A suspension never touches your money.',
      ],
      next: ['fees', 'account-security'],
    },
    {
      slug: 'refunds',
      group: 'money',
      title: 'Getting money back',
      summary: 'Before a release the professional can return it at any time; without consent, mediation decides.',
      paragraphs: [
        'Before a milestone is paid, either side cancels it without cost.',
        'While it is protected, ask the professional to return all or part of it, and say why. The professional may also return it unasked. It goes back the way it was paid; how long that takes depends on the bank.',
        'If the professional does not agree, ask for mediation. A protected payment cannot be taken back by one side alone.',
        `After a release you may still ask for a refund for ${days(f.caseWindowDays)}; the professional decides.`,
      ],
      next: ['if-you-do-not-agree', 'what-silence-means'],
    },
    {
      slug: 'account-security',
      group: 'account',
      title: 'Keeping your account safe',
      summary: 'A passkey or a second factor, a look at your sessions, and nobody gets to your money.',
      paragraphs: [
        'Set up a passkey or an authenticator app in the security settings, and keep the recovery codes where only you find them.',
        'The list of sessions shows where you are signed in. End those you do not know, and change your password.',
        'If your e-mail address is changed, we write to the old one. If that was not you, follow the link in that message at once.',
        'Nobody of the house will ever ask for your password, a code, or a payment.',
      ],
      next: ['getting-paid', 'who-reads-my-messages'],
    },
    {
      slug: 'who-reads-my-messages',
      group: 'account',
      title: 'Who reads my messages?',
      summary: 'The two of you. The house only with a reason, and you can see it afterwards.',
      paragraphs: [
        'A machine of ours checks texts for contact details before they leave. It sends nothing to anybody and learns nothing from you.',
        'People of the house open a private conversation only for a case, a report, a check you asked for, or a request for help. Afterwards you see which role opened it, when and for what.',
        'The record cannot be changed by anybody, also not by us. Both of you can check that it is whole.',
      ],
      next: ['held-message', 'if-you-do-not-agree'],
    },
  ],
};
