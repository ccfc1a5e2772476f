import { days, hours, rounds } from './spans.ts';

/** A part of a long text. Paragraphs that begin with "- " or "1. " are items of a list; versions are compared one by one. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The numbers in force, already as the reader of this language writes them. */
export interface NumberFacts {
  /** The bands of the fee: "10 %" up to "USD 1,000"; null where a band has no end. */
  readonly feeBands: readonly { readonly percent: string; readonly upTo: string | null }[];
  readonly payoutLimitForTwo: string;

  readonly descriptionMinCharacters: number;
  readonly counterOfferHours: number;
  readonly reviewWindowDays: number;
  readonly extensionDays: number;
  readonly changeRounds: number;
  readonly contactTriesBeforeDesk: number;
  readonly contactTriesWindowHours: number;
  readonly findingCheckHours: number;
  readonly clearingDaysCard: number;
  readonly destinationWaitHours: number;
  readonly caseWindowDays: number;
  readonly mediationAnswerHours: number;
  readonly evidenceHours: number;
  readonly decisionDays: number;
  readonly secondInstanceDays: number;
  readonly countingDays: number;
  readonly suspensionMinDays: number;
  readonly suspensionMaxDays: number;
  readonly closureNoticeDays: number;
  readonly appealDays: number;
  readonly appealAnswerDays: number;
  readonly appealMaxCharacters: number;
  readonly reviewBlindDays: number;
  readonly noticeDays: number;
  readonly supportAnswerHours: number;
}

/** The same, and who runs the installation. */
export interface TextFacts extends NumberFacts {
  readonly houseName: string;
  readonly operatorName: string;
  readonly operatorAddress: string | null;
  readonly operatorEmail: string | null;
  /** The country or state whose law applies; null means the operator's seat. */
  readonly governingLaw: string | null;
  /** True where payments are only played through. */
  readonly sandbox: boolean;
}

/** The terms of the house: what a client, a professional and the house owe each other. */
export function terms(f: TextFacts): readonly Section[] {
  return [...opening(f), ...working(f), ...money(f), ...differing(f), ...keeping(f), ...closing(f)];
}

function opening(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'about',
      title: 'Who we are',
      paragraphs: [
        `${f.houseName} is a place where clients and professionals find each other, agree on work and settle the payment. ${ownHouse(f) ? '' : `${f.operatorName} runs it. `}In this text “the house” means ${f.operatorName} and the people who work for it.`,
        'The agreement about the work is made between the client and the professional. The house is not a party to the work and does not employ either side. It keeps the record, keeps the payment protected, and decides when the two sides cannot.',
        'These terms apply together with the community guideline and the privacy notice. If a summary or a help article says something else, these terms count.',
      ],
    },
    {
      id: 'guarantee',
      title: 'The guarantee',
      paragraphs: [
        'The client’s money is released only for work that was agreed. The professional who did that work is paid for it.',
        'Agreed means: written in the agreement, with its scope, its criteria, its milestones, prices and dates. Work keeps the agreement when it does what was asked, for the agreed price, within the agreed time, following the agreed guidelines.',
        'When the two sides see it differently, the house compares what was agreed with what was delivered and releases or returns what is protected. It decides from the record kept here. Talk that never came onto the record cannot be considered.',
        'The guarantee covers the money that is protected here, up to its full amount. It does not cover payments made in any other way.',
      ],
    },
    {
      id: 'account',
      title: 'Your account',
      paragraphs: [
        'You must be of legal age and able to make contracts. One person has one account, and may be client and professional with it. A company acts through its members, each with an account of their own.',
        'What you say about yourself must be true. Keep your password, your codes and your tokens to yourself: what is done with them counts as done by you until you tell us that they were taken.',
        'You may close your account at any time. Running engagements come to their end first, protected money is settled, and what is yours is paid out.',
      ],
    },
    {
      id: 'hiring',
      title: 'From project to agreement',
      paragraphs: [
        `A project says what is wanted, what “done” means, the budget and the time. Its description has at least ${f.descriptionMinCharacters} characters, because unclear work is the most frequent reason for trouble.`,
        `A professional sends one proposal per project and may withdraw it until it is accepted. Either side may answer with a counter-offer. It ends after ${hours(f.counterOfferHours)} unless it names another time.`,
        'Nobody proposes to a project of their own or of their own company. Nobody is asked to work for free, and a test that a client could use as finished work is paid work.',
        'When the client awards the project, the proposal becomes the agreement. From then on it changes only when one side proposes a change and the other accepts it. Every version is kept.',
      ],
    },
  ];
}

function working(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'protection',
      title: 'Protected payment',
      paragraphs: [
        'The client pays for a milestone before the work on it starts. From that moment the payment is protected: neither side and not the house may use it. Professionals should not start before the page shows that the payment is protected.',
        'A protected payment ends in one of three ways: it is released to the professional, it is returned to the client, or it is divided between them by agreement or by decision.',
        'The amount of a protected milestone changes only if the client adds to it or both sides settle. One engagement has one currency, and the house does not convert it.',
        'Protected payment is a service to the agreement between the two sides. It is not a bank account, bears no interest and is not an insurance.',
      ],
    },
    {
      id: 'talking',
      title: 'Talking here, and contact details',
      paragraphs: [
        'You can talk, ask, interview in writing and share work from the first hello. Until a payment is protected, contact details stay out: e-mail addresses, telephone numbers, messaging names, social profiles, your own site, meeting links and postal addresses. Links to works, repositories, designs and documents may be shared at any time.',
        'If a text seems to contain contact details, it waits before it leaves. You see the exact words and the rule, and you have three choices:',
        '- Edit the text. Nothing is recorded against you.',
        `- Say that it is not contact information. The text goes out with those words covered, and a person of the house looks, as a rule within ${hours(f.findingCheckHours)}. If you were right, the words appear. If not, an alert follows.`,
        '- Send it covered. The words stay covered and an alert is issued at once, with its reasons.',
        `After ${f.contactTriesBeforeDesk} attempts within ${hours(f.contactTriesWindowHours)} in one conversation, a person of the house takes a look. Nobody receives an alert for having been asked.`,
        'Once a payment is protected you may exchange contact details, for as long as the engagement and its time for cases last. What you agree elsewhere counts only after you bring it onto the record and the other side can see it.',
        'Payments outside the house are never arranged here: no account numbers, no payment links, no wallets, no “pay me directly”. The guarantee cannot protect such money. Breaking this rule has consequences for the account, but never takes away the guarantee of what is already protected.',
      ],
    },
    {
      id: 'delivery',
      title: 'Delivery, review and silence',
      paragraphs: [
        'A delivery answers the criteria of its milestone with a text and, where a criterion asks for it, a link or a file. An empty delivery starts no clock.',
        `After a delivery the client has ${days(f.reviewWindowDays)} to accept it, to ask for changes or to ask for mediation. The page and the e-mails show the exact moment at which this time ends. The client may extend it once by ${days(f.extensionDays)}.`,
        'If the client says nothing until that moment, the delivery is accepted and the payment is released to the professional. We remind the client at half time and again shortly before the end.',
        `Changes may be asked for in as many rounds as the agreement says, ${rounds(f.changeRounds)} if it says nothing, and only within what was agreed. A request for more than that is a change of the agreement.`,
        'Unless the agreement says otherwise, the rights to the delivered work pass to the client when its payment is released. Until then they stay with the professional.',
      ],
    },
  ];
}

function money(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'refunds',
      title: 'Cancelling and returning money',
      paragraphs: [
        'Before a milestone is paid for, either side may cancel it, without cost.',
        'While a payment is protected, the professional may return all or part of it at any time, unasked or because the client asked. The client gets it back in the way it was paid.',
        'If the client wants money back and the professional does not agree, either side may ask for mediation. The client cannot take a protected payment back alone.',
        `After a release the money belongs to the professional. For ${days(f.caseWindowDays)} the client may still ask for a refund, and the professional decides.`,
        'If the law of your country gives you a right to withdraw from a purchase, that right stays as it is.',
      ],
    },
    {
      id: 'fees',
      title: 'Fees',
      paragraphs: [
        'Opening an account, publishing projects, sending proposals and talking cost nothing. The client pays the agreed price and nothing on top of it to the house.',
        'The house takes a fee from the professional when a payment is released. It depends on what the same two sides have already released to each other before:',
        ...f.feeBands.map(({ percent, upTo }) =>
          upTo === null ? `- ${percent} of the rest` : `- ${percent} up to ${upTo}`,
        ),
        'Each part of a release pays the rate of the band it falls into, and the sum is rounded down. You see the fee and what arrives before you propose and before every release. Money that is returned to the client carries no fee.',
        'Taxes, and what your bank charges, are yours.',
      ],
    },
    {
      id: 'payouts',
      title: 'Getting paid',
      paragraphs: [
        `Released money can be paid out after it has cleared: ${days(f.clearingDaysCard)} after a release that was paid by card, at once for transfers.`,
        `A payout needs a fresh proof that it is you. If the destination was changed, payouts wait ${hours(f.destinationWaitHours)} and we tell you at every address we know. From ${f.payoutLimitForTwo} on, two people of the house look at a payout before it leaves.`,
        'If a bank or a payment provider calls a payment back, only the amount concerned is held, with the reason shown. Released money is not taken back from a professional because of the client’s bank without a decision on the case.',
        'A suspension never touches money that you have earned.',
      ],
    },
  ];
}

function differing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'cases',
      title: 'When you do not agree',
      paragraphs: [
        'Talk to each other first: most differences end there. If that does not help, either side may ask for mediation as long as money is protected. What is in question stays where it is, the rest keeps moving.',
        `In self-mediation each side can offer a division, with or without fault. The other side has ${hours(f.mediationAnswerHours)} to accept, to counter or to ask for a decision. What you agree on is carried out at once. A settlement without fault leaves no mark.`,
        `If you cannot agree, an arbiter of the house decides. Both sides have ${hours(f.evidenceHours)} to add what supports them, and the decision follows within ${days(f.decisionDays)}, with reasons for each criterion. Each side may ask once, within ${days(f.secondInstanceDays)}, that another arbiter decides again. Nobody decides who took part before.`,
        'The decision settles what happens with the protected money. It does not take away your right to go to a court.',
      ],
    },
    {
      id: 'conduct',
      title: 'How we treat each other',
      paragraphs: [
        'The community guideline lists what is not done here and what follows. It is part of these terms. In short: keep what you agreed, answer, be decent, do not ask for free work, do not trade reviews, do not pretend to be someone else, do not hire yourself.',
        `Violations and alerts count for ${days(f.countingDays)}. They lower the position in lists and may suspend the right to send proposals or to publish projects without protected payment. Suspensions run from ${days(f.suspensionMinDays)} to ${days(f.suspensionMaxDays)}, always have an end, and end by themselves.`,
        'Running engagements, answers in cases, appeals, the export of your data and the payout of your money always remain possible.',
        `Grave or repeated breaches may close an account. Two people decide it, it is announced ${days(f.closureNoticeDays)} before, unless the law or a repeated breach demands otherwise, and what is owed to you is paid out.`,
      ],
    },
    {
      id: 'appeals',
      title: 'Reasons and appeals',
      paragraphs: [
        'Whatever the house decides about you comes with its reasons: the rule and its version, what it relies on, whether a machine or a person decided, how long it lasts and how to appeal.',
        `You may appeal each decision once within ${days(f.appealDays)}, in up to ${f.appealMaxCharacters} characters. A person who took no part answers within ${days(f.appealAnswerDays)}. If the house is late, the consequence pauses until it answers.`,
        'A decision that is overturned counts as if it had never been.',
      ],
    },
  ];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'content',
      title: 'What you publish and send',
      paragraphs: [
        'Your texts, files and works stay yours. You allow the house to keep, show and translate them as far as the service needs it.',
        'Publish only what you may publish. Do not send anything unlawful, harmful or stolen, and nothing that attacks the machines of others. The house may cover or remove such content and says why.',
        `Reviews are written by both sides after the end of an engagement and appear together, at the latest after ${days(f.reviewBlindDays)}. They say what happened and cannot be bought.`,
      ],
    },
    {
      id: 'record',
      title: 'The record',
      paragraphs: [
        'Every step of an engagement is written into a record that nobody can change afterwards, not even the house: messages, versions of the agreement, deliveries, payments, decisions. Both sides can read it and check that it is whole.',
        'People of the house read a private conversation only for a case, a report, a check or a request for help, and you can see afterwards that they did. The privacy notice says what we keep and for how long.',
      ],
    },
    {
      id: 'limits',
      title: 'What the house does not promise',
      paragraphs: [
        'We do not promise that a project finds a professional, that a professional finds work, that the work succeeds in business, or that the service never rests. We promise to keep what you entrusted to us, to say what happened, and to carry on from there.',
        'The house answers without limit for intent and gross negligence, for injury to life and health, and wherever the law says so. Otherwise it answers for breaches of its main duties, up to the amount that was protected in the engagement concerned. It does not answer for what the two sides do outside the record.',
        'The house gives no tax or legal advice. Clients and professionals see themselves to what the law asks of them: invoices, taxes, permits and insurance.',
      ],
    },
  ];
}

function closing(f: TextFacts): readonly Section[] {
  return [
    ...(f.sandbox
      ? [
          {
            id: 'sandbox',
            title: 'This installation is a sandbox',
            paragraphs: [
              'Payments on this installation are only played through with a sandbox provider. No real money moves, cards and accounts are invented, and nobody owes anybody anything because of what is shown here.',
              'Do not enter a real card number.',
            ],
          },
        ]
      : []),
    {
      id: 'versions',
      title: 'When these terms change',
      paragraphs: [
        `New versions are announced ${days(f.noticeDays)} before they count, and the difference is shown paragraph by paragraph. You accept a version before you next publish, propose, award or pay. If you do not agree, you may finish what is running under the version you accepted, and leave.`,
        'What happened under an older version is judged by that version. All versions stay readable.',
      ],
    },
    {
      id: 'law',
      title: 'Law and contact',
      paragraphs: [
        `The law of ${f.governingLaw ?? 'the country in which the operator has its seat'} applies. As a consumer you keep the protection of the law of the place where you live, and you may go to the courts there.`,
        `${operatorLine(f)}. Messages to the house are answered on the page “Contact us”, as a rule within ${hours(f.supportAnswerHours)}.`,
      ],
    },
  ];
}

/** The operator as a line of letterhead, with as much as is known. */
export function operatorLine({ operatorName, operatorAddress, operatorEmail }: TextFacts): string {
  return [operatorName, operatorAddress, operatorEmail].filter((part) => part !== null).join(', ');
}

/** Some operators give their house their own name; then nobody needs to be told twice. */
export function ownHouse({ houseName, operatorName }: TextFacts): boolean {
  return houseName === operatorName;
}
