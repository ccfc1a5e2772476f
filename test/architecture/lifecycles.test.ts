import { expect, test } from 'vitest';
import { type Lifecycle, mermaid } from '../../src/core/lifecycle.ts';
import { agreementLife, milestoneLife, refundRequestLife, versionLife } from '../../src/modules/engagements/index.ts';
import { counterLife, projectLife, proposalLife } from '../../src/modules/hiring/index.ts';
import { fundingLife, payoutLife, refundLife } from '../../src/modules/payments/index.ts';

/** Every map of a life in the house, in the order of a job. */
const lives: readonly (readonly [string, Lifecycle])[] = [
  ['Project', projectLife],
  ['Proposal', proposalLife],
  ['Counter-offer', counterLife],
  ['Agreement', agreementLife],
  ['Wording of an agreement', versionLife],
  ['Milestone', milestoneLife],
  ['Request for a refund', refundRequestLife],
  ['Payment', fundingLife],
  ['Refund on its way', refundLife],
  ['Payout', payoutLife],
];

test('docs/lifecycles.md draws the maps as they are (renew it with `npx vitest -u`)', async () => {
  const drawn = lives.map(([name, life]) => `## ${name}\n\n\`\`\`mermaid\n${mermaid(life)}\n\`\`\`\n`);
  const intro =
    '# Lives\n\nWhat can follow what. Who may do it, and when, is said in the rules. Drawn from the code by a test.\n';
  await expect([intro, ...drawn].join('\n')).toMatchFileSnapshot('../../docs/lifecycles.md');
});
