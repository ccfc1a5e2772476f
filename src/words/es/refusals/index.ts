import { accounts } from './accounts.ts';
import { assignments } from './assignments.ts';
import { checks } from './checks.ts';
import { cases } from './cases.ts';
import { custody } from './custody.ts';
import { casefile } from './casefile.ts';
import { enforcement } from './enforcement.ts';
import { engagements } from './engagements.ts';
import { files } from './files.ts';
import { hiring } from './hiring.ts';
import { house } from './house.ts';
import { ledger } from './ledger.ts';
import { messaging } from './messaging.ts';
import { payments } from './payments.ts';
import { policy } from './policy.ts';
import { pools } from './pools.ts';
import { requirements } from './requirements.ts';
import { reviews } from './reviews.ts';
import { screening } from './screening.ts';
import { searches } from './searches.ts';
import { support } from './support.ts';
import { talent } from './talent.ts';
import type { Sentences } from '../../types.ts';
import type { refusals as en } from '../../en/refusals/index.ts';

export const refusals: Sentences<typeof en> = {
  ...house,
  ...accounts,
  ...policy,
  ...enforcement,
  ...checks,
  ...screening,
  ...files,
  ...ledger,
  ...payments,
  ...hiring,
  ...engagements,
  ...assignments,
  ...messaging,
  ...cases,
  ...reviews,
  ...casefile,
  ...searches,
  ...support,
  ...talent,
  ...pools,
  ...requirements,
  ...custody,
};
