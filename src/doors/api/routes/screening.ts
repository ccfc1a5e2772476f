import { type FoundWords, type Tries, findings, triedAgain } from '../../../modules/messaging/index.ts';
import {
  type Life,
  type Mark,
  type Quality,
  countMarks,
  decideFinding,
  lookAtTries,
  screenQuality,
} from '../../../modules/screening/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const screening: readonly ApiRoute[] = [
  read(
    '/findings',
    findings,
    'Words the contact rule found, with what stands around them (trust agents)',
    ({ items, next }: { readonly items: readonly FoundWords[]; readonly next: string | null }) => ({
      items: items.map((each) => ({ object: 'finding', ...each })),
      next,
    }),
    'staff',
  ),
  act('POST', '/findings/:finding/decision', decideFinding, 'Confirm contested words, or clear them (trust agents)'),
  read(
    '/desk/tries',
    triedAgain,
    'Who was held three times within a day in one conversation (trust agents)',
    (items: readonly Tries[]) => ({ items: items.map((each) => ({ object: 'tries', ...each })), next: null }),
    'staff',
  ),
  act('POST', '/desk/looks', lookAtTries, 'Say what came of looking at repeated tries (trust agents)', { status: 201 }),
  read(
    '/screen/quality',
    screenQuality,
    'How often the contact screen is right, by kind and language (`*` for all), and the lives of findings it is counted from',
    (answer: Counted) => ({ object: 'screen_quality', ...answer, next: null }),
    'everyone',
  ),
  act('POST', '/screen/marks', countMarks, 'Count what was marked before a text was sent; nobody is named', {
    status: 201,
  }),
];

interface Counted {
  readonly least: number;
  readonly items: readonly Quality[];
  readonly lives: readonly Life[];
  readonly marks: readonly Mark[];
}
