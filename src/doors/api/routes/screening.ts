import { type FoundWords, type Tries, findings, triedAgain } from '../../../modules/messaging/index.ts';
import { decideFinding, lookAtTries } from '../../../modules/screening/index.ts';
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
];
