/** Everything said in this language, room by room. */
import type { en as english } from '../en/index.ts';
import type { Sentences } from '../types.ts';
import { accounts } from './accounts.ts';
import { api } from './api.ts';
import { assignments } from './assignments.ts';
import { casefile } from './casefile.ts';
import { cases } from './cases.ts';
import { desk } from './desk.ts';
import { discovery } from './discovery.ts';
import { documents } from './documents.ts';
import { enforcement } from './enforcement.ts';
import { engagements } from './engagements.ts';
import { files } from './files.ts';
import { formula } from './formula.ts';
import { guideline } from './guideline.ts';
import { help } from './help.ts';
import { hiring } from './hiring.ts';
import { inputs } from './inputs.ts';
import { landing } from './landing.ts';
import { mail } from './mail.ts';
import { messaging } from './messaging.ts';
import { money } from './money.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { outside } from './outside.ts';
import { parts } from './parts.ts';
import { policy } from './policy.ts';
import { pools } from './pools.ts';
import { privacy } from './privacy.ts';
import { record } from './record.ts';
import { refusals } from './refusals/index.ts';
import { requirements } from './requirements.ts';
import { reviews } from './reviews.ts';
import { sandbox } from './sandbox.ts';
import { screening } from './screening.ts';
import { searches } from './searches.ts';
import { standing } from './standing.ts';
import { support } from './support.ts';
import { talent } from './talent.ts';
import { terms } from './terms.ts';
import { transparency } from './transparency.ts';

export const es: Sentences<typeof english> = {
  accounts,
  api,
  assignments,
  casefile,
  cases,
  desk,
  discovery,
  documents,
  enforcement,
  engagements,
  files,
  formula,
  guideline,
  help,
  hiring,
  inputs,
  landing,
  mail,
  messaging,
  money,
  notices,
  numbers,
  outside,
  parts,
  policy,
  pools,
  privacy,
  record,
  refusals,
  requirements,
  reviews,
  sandbox,
  screening,
  searches,
  standing,
  support,
  talent,
  terms,
  transparency,
};
