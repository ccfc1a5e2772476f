import { type Section, type TextFacts, operatorLine } from './terms.ts';
import { days, hours } from './spans.ts';

/** The privacy notice: what the house knows about a person, why, who sees it, for how long, and what can be asked. */
export function privacy(f: TextFacts): readonly Section[] {
  return [...keeping(f), ...seeing(f), ...asking(f)];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'who',
      title: 'Who answers for your data',
      paragraphs: [
        `${operatorLine(f)}. Write to us on the page “Contact us” about anything in this notice.`,
        'We do not sell data, show advertising, or follow you to other sites.',
      ],
    },
    {
      id: 'what',
      title: 'What we keep',
      paragraphs: [
        '- Your account: name, e-mail address, language, time zone, notice choices, how you sign in (passwords only as a fingerprint that cannot be turned back), your sessions with time and kind of device.',
        '- What you publish: profile, projects, company page, reviews.',
        '- What you agree and say in engagements: messages, proposals, agreements, deliveries, decisions, with their times.',
        '- Payments: amounts, states, receipts, payout destinations. Card numbers stay with the payment provider and never reach us.',
        '- What you write to the house, and what you accepted, in which version and when.',
        '- Security data: addresses from which requests come and failed sign-ins, for a short time.',
      ],
    },
    {
      id: 'why',
      title: 'What we need it for',
      paragraphs: [
        'To fulfil the contract with you: to bring people together, protect payments, keep the record and settle differences.',
        'Because the law asks for it: books, taxes, prevention of fraud and money laundering, reasons for decisions.',
        'For the legitimate interest of everybody here in a safe place: limits, checks of texts before protection, and the record that proves what was agreed.',
        'With your consent only: the newsletter and anything else you can switch on and off.',
      ],
    },
  ];
}

function seeing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'screening',
      title: 'Texts that are checked by a machine',
      paragraphs: [
        'Texts that another person can see are checked for contact details and for payments outside before they leave. The check runs on our own machines. Nothing is sent to anybody else for it, and nothing is learned from your words.',
        `When the machine finds something, you decide what happens: edit, contest or send it covered. If you contest, a person looks, as a rule within ${hours(f.findingCheckHours)}. Nothing heavier than an alert and the shortest suspension follows without a person, and you can always ask that a person looks again.`,
      ],
    },
    {
      id: 'who-sees',
      title: 'Who sees what',
      paragraphs: [
        '- Everyone: what you publish.',
        '- The other side of an engagement: what you say and do in it. Your e-mail address and telephone number only when you share them.',
        '- Members of your company, as far as their role needs it.',
        '- People of the house: a private conversation only for a case, a report, a check or your request for help. You can see afterwards which role opened it, when and why.',
        '- Payment providers, mail services and the machines this installation runs on: what their task needs, on our instruction.',
        '- Authorities and courts, when the law obliges us, limited to what it obliges us to.',
      ],
    },
    {
      id: 'record',
      title: 'The record, and erasing',
      paragraphs: [
        'The record of an engagement belongs to both sides. It proves what was agreed, so one side cannot take it away from the other.',
        'It is built so that a content can be erased for good while the chain that proves the rest stays whole. We erase as soon as neither the other side, nor an open case, nor the law still needs the content, and we tell you what is kept and why.',
      ],
    },
    {
      id: 'how-long',
      title: 'For how long',
      paragraphs: [
        `- Engagements and their money: as long as cases and appeals are possible (${days(f.caseWindowDays)} and ${days(f.appealDays)}), and afterwards for as long as the law on books and claims asks, in most countries between five and ten years.`,
        '- Your account and your profile: until you close it. Drafts and unpublished texts go with it.',
        '- Messages to the house: two years after the last answer.',
        '- Security data: 90 days.',
        '- Mails we sent: their text for 30 days.',
      ],
    },
  ];
}

function asking(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'rights',
      title: 'What you can ask for',
      paragraphs: [
        'You can see what we keep about you and take it with you, correct it, have it erased, object to a use, withdraw a consent, and have a decision of a machine looked at by a person. Write to us from your account. It costs nothing, and we answer within 30 days.',
        'You can also complain to the authority for data protection of the place where you live.',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      paragraphs: [
        'We set only what the service needs: one cookie that says who is signed in, one that protects forms, and one for your language and appearance. There are no cookies of others.',
      ],
    },
    {
      id: 'security',
      title: 'How we look after it',
      paragraphs: [
        'Connections are encrypted. Passwords and keys are kept so that we cannot read them. Access of the house is limited by role, needs a reason, and is written down. If something goes wrong that concerns you, we tell you what happened and what to do.',
        ...(f.sandbox
          ? [
              'This installation is a sandbox: enter only data that you would also show to people who are trying it out.',
            ]
          : []),
      ],
    },
    {
      id: 'changes',
      title: 'When this notice changes',
      paragraphs: [
        `Changes are announced ${days(f.noticeDays)} before, with the difference shown. All versions stay readable.`,
      ],
    },
  ];
}
