/** `npm run docs`: writes what is drawn from the code. A test holds that what is committed is what the code says. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Lifecycle, mermaid } from '../src/core/lifecycle.ts';
import { openApi } from '../src/doors/api/openapi.ts';
import { apiRoutes } from '../src/doors/api/routes.ts';
import { agreementLife, milestoneLife, refundRequestLife, versionLife } from '../src/modules/engagements/index.ts';
import { assignmentLife, assignmentOfferLife } from '../src/modules/assignments/index.ts';
import { caseLife } from '../src/modules/cases/index.ts';
import { fileLife } from '../src/modules/files/index.ts';
import { counterLife, projectLife, proposalLife } from '../src/modules/hiring/index.ts';
import { fundingLife, payoutLife, refundLife } from '../src/modules/payments/index.ts';
import { drawIngress } from './ingress.ts';
import { drawRules } from './rules.ts';

/** Every map of a life in the house, in the order of a job. */
const lives: readonly (readonly [string, Lifecycle])[] = [
  ['Project', projectLife],
  ['Proposal', proposalLife],
  ['Counter-offer', counterLife],
  ['Assignment', assignmentLife],
  ['Terms for an assignment', assignmentOfferLife],
  ['Agreement', agreementLife],
  ['Wording of an agreement', versionLife],
  ['Milestone', milestoneLife],
  ['Request for a refund', refundRequestLife],
  ['Case about a milestone', caseLife],
  ['File', fileLife],
  ['Payment', fundingLife],
  ['Refund on its way', refundLife],
  ['Payout', payoutLife],
];

function drawLives(): string {
  const intro =
    '# Lives\n\nWhat can follow what. Who may do it, and when, is said in the rules. Drawn from the code by `npm run docs`.\n';
  return [intro, ...lives.map(([name, life]) => `## ${name}\n\n\`\`\`mermaid\n${mermaid(life)}\n\`\`\`\n`)].join('\n');
}

/** The documents that are drawn, by their path. */
export function documents(): ReadonlyMap<string, string> {
  const api = openApi(apiRoutes, 'http://localhost:3000');
  return new Map([
    ['docs/lifecycles.md', drawLives()],
    ['docs/rules.md', drawRules()],
    ['docs/ingress.md', drawIngress()],
    ['docs/api/openapi.json', `${JSON.stringify(api, null, 2)}\n`],
  ]);
}

if (import.meta.main) {
  for (const [file, content] of documents()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(file);
  }
}
