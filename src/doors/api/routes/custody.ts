import {
  type MyErasure,
  type Proven,
  type Quality,
  type ShownHold,
  type ShownRedaction,
  askErasure,
  decideRedaction,
  holdsOf,
  liftHold,
  logConsistency,
  myErasure,
  openTalk,
  openedTalk,
  proposeRedaction,
  recordProof,
  redactions,
  setHold,
  talkQuality,
  withdrawErasure,
} from '../../../modules/custody/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const custody: readonly ApiRoute[] = [
  read(
    '/engagements/:engagement/entries/:seq/receipt',
    recordProof,
    'The signed receipt of an entry, and the proof that the log of the house holds it',
    ({ engagement, place, receipt, proof, signedAt }: Proven) => ({
      object: 'receipt',
      engagement,
      ...(receipt ?? { conv: place.conv, seq: place.seq, leaf: place.leaf, at: place.at }),
      type: place.type,
      index: place.index,
      proof,
      signedAt,
    }),
  ),
  read(
    '/engagements/:engagement/quality',
    talkQuality,
    'How long answers took, which deadlines were kept and how often changes were asked for, from the record',
    (quality: Quality) => ({ object: 'quality', ...quality }),
  ),
  read(
    '/record/consistency',
    logConsistency,
    'Hashes that show that the log of `to` entries begins with the log of `from` entries (RFC 6962 2.1.2)',
    (proof: { from: number; to: number; hashes: readonly string[] }) => ({ object: 'consistency_proof', ...proof }),
    'everyone',
  ),
  read(
    '/me/erasure',
    myErasure,
    'How the closing of your account stands, and what keeps it open',
    (mine: MyErasure) => ({
      object: 'erasure',
      ...mine,
    }),
  ),
  act('POST', '/me/erasure', askErasure, 'Close your account: after a week, and as soon as nothing stands against it', {
    status: 201,
  }),
  act('DELETE', '/me/erasure', withdrawErasure, 'Keep your account after all'),
  read(
    '/members/:member/holds',
    holdsOf,
    'What keeps a person’s words from being erased (who decides cases, operators)',
    ({ member, holds }: { member: string; holds: readonly ShownHold[] }) => ({
      items: holds.map((hold) => ({ object: 'hold', member, ...hold })),
      next: null,
    }),
    'staff',
  ),
  act('POST', '/members/:member/holds', setHold, 'Keep a person’s words from being erased, for a reason', {
    status: 201,
  }),
  act('POST', '/desk/views', openTalk, 'Open a private conversation for a reason that both sides read (staff)', {
    status: 201,
  }),
  read(
    '/desk/talk',
    openedTalk,
    'A conversation you have opened, hidden words too; `engagement` says which (staff)',
    (talk: object) => ({ object: 'opened_talk', ...talk }),
    'staff',
  ),
  read(
    '/desk/redactions',
    redactions,
    'Words that may have to go and wait for a second person (staff)',
    (items: readonly ShownRedaction[]) => ({
      items: items.map((each) => ({ object: 'redaction', ...each })),
      next: null,
    }),
    'staff',
  ),
  act('POST', '/desk/redactions', proposeRedaction, 'Ask that the words of a message go out of sight (staff)', {
    status: 201,
  }),
  act('POST', '/desk/redactions/:redaction/decision', decideRedaction, 'Decide it as the second person (staff)'),
  act('POST', '/holds/:hold/lift', liftHold, 'The reason for a hold has ended'),
];
