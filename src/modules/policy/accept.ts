import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { lockStream, newStream } from '../record/index.ts';
import { versionNumber } from './content.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A member accepts the terms, the guideline or both, each by the number of its version. */
export const acceptPolicies = command({
  name: 'policies.accept',
  input: z
    .strictObject({ terms: versionNumber.optional(), guideline: versionNumber.optional() })
    .refine(({ terms, guideline }) => terms !== undefined || guideline !== undefined, {
      path: ['terms'],
      params: { code: 'required' },
    }),
  async load(tx, named, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockStream(tx, member);
    const versions = await store.acceptable(tx, member);
    return { stream: head ?? newStream('member', member, [member]), versions, named };
  },
  decide: rules.accept,
  apply(write, { member, at, versions }) {
    for (const { kind, number } of versions) store.insertAcceptance(write, { member, kind, number, at });
    return {
      object: 'policy_acceptance',
      member,
      accepted: versions.map(({ kind, number }) => ({ kind, version: number, at: at.toISOString() })),
    };
  },
});
