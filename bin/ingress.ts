/** Draws docs/ingress.md: each text that comes in, from the schemas of all acts and the list in `src/doors/ingress.ts`. */
import { z } from 'zod';
import type { AnyCommand } from '../src/core/command.ts';
import { type Seen, type Unseen, ingress, isSeen } from '../src/doors/ingress.ts';
import * as accounts from '../src/modules/accounts/index.ts';
import * as cases from '../src/modules/cases/index.ts';
import * as casefile from '../src/modules/casefile/index.ts';
import * as custody from '../src/modules/custody/index.ts';
import * as enforcement from '../src/modules/enforcement/index.ts';
import * as engagements from '../src/modules/engagements/index.ts';
import * as files from '../src/modules/files/index.ts';
import * as hiring from '../src/modules/hiring/index.ts';
import * as ledger from '../src/modules/ledger/index.ts';
import * as messaging from '../src/modules/messaging/index.ts';
import * as notices from '../src/modules/notices/index.ts';
import * as payments from '../src/modules/payments/index.ts';
import * as policy from '../src/modules/policy/index.ts';
import * as record from '../src/modules/record/index.ts';
import * as reviews from '../src/modules/reviews/index.ts';
import * as screening from '../src/modules/screening/index.ts';
import * as standing from '../src/modules/standing/index.ts';
import * as support from '../src/modules/support/index.ts';
import * as assignments from '../src/modules/assignments/index.ts';
import * as pools from '../src/modules/pools/index.ts';
import * as requirements from '../src/modules/requirements/index.ts';
import * as talent from '../src/modules/talent/index.ts';

const modules: readonly object[] = [
  ...[record, policy, screening, files, accounts, support, enforcement, standing, ledger, payments],
  ...[
    talent,
    pools,
    requirements,
    hiring,
    engagements,
    assignments,
    messaging,
    cases,
    reviews,
    casefile,
    notices,
    custody,
  ],
];

/** Every act of the house, by module in the order of a job's life, then by name. */
export const commands: readonly AnyCommand[] = modules.flatMap((module) =>
  Object.values(module)
    .filter((value): value is AnyCommand => isCommand(value))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
);

function isCommand(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'decide' in value && 'apply' in value && 'input' in value;
}

export interface TextField {
  readonly path: string;
  /** UTF-16 units; null where the schema names no end. */
  readonly max: number | null;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
}

/** Where an act takes words: strings that are no id, no amount, no day and no choice from a list. */
export function textFields({ input, name }: AnyCommand): readonly TextField[] {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const found = new Map<string, TextField>();
  walk(schema, '');
  return [...found.values()];

  function walk(part: Schema, path: string): void {
    if (part.$ref !== undefined) throw new Error(`${name} ${path}: a reference hides what comes in`);
    for (const each of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])]) walk(each, path);
    if (part.type === 'string' && takesWords(part)) found.set(path, { path, max: part.maxLength ?? null });
    for (const [field, each] of Object.entries(part.properties ?? {})) walk(each, path ? `${path}.${field}` : field);
    if (part.items) walk(part.items, `${path}[]`);
    if (typeof part.additionalProperties === 'object') walk(part.additionalProperties, `${path}.*`);
  }
}

/** Shapes into which no sentence fits: ids, amounts, currencies, hashes, numbers, days and hours. */
const shapes = [
  /^\^[a-z]{3,4}_\[0-9a-hjkmnp-tv-z\]\{26\}\$$/,
  /^\^\[1-9\]\[0-9\]\*\$$/,
  /^\^\[A-Z\]\{[23]\}\$$/,
  /^\^\\d\{4\}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\$$/,
  /^\^CASE-\[1-9\]\\d\{3,11\}\$$/,
  /^\^\[0-9a-f\]\{64\}\$$/,
  /^\^\[1-9\]\\d\{0,8\}\$$/,
  /^\^\\d\{1,15\}\$$/,
  /^\^\(\?:\(\?:\\d\\d\[2468\]/,
];

function takesWords({ enum: choices, const: one, pattern, format }: Schema): boolean {
  if (choices !== undefined || one !== undefined) return false;
  if (format === 'date' || format === 'date-time') return false;
  return pattern === undefined || !shapes.some((shape) => shape.test(pattern));
}

const stages: Readonly<Record<Seen['stage'], string>> = {
  public: 'public',
  talk: 'as the two stand',
  funded: 'protected',
};

export function drawIngress(): string {
  const rows = commands.flatMap((command) =>
    textFields(command).flatMap((field) => {
      const known = ingress[command.name]?.[field.path];
      return known ? [{ command: command.name, field, known }] : [];
    }),
  );
  const seen = rows.flatMap(({ known, ...row }) => (isSeen(known) ? [{ ...row, known }] : []));
  const unseen = rows.flatMap(({ known, ...row }) => (isSeen(known) ? [] : [{ ...row, known }]));
  return `# What comes in

Every text that an act takes, from the schemas of all ${commands.length} acts. Drawn by \`npm run docs\` from \`src/doors/ingress.ts\`;
\`test/ingress\` fails when an act takes a text that is not listed, and sends the same samples through each that others read.

## Texts that somebody else reads (${seen.length})

All of them go through the one contact screen before anybody reads them. *public*: details never pass. *As the two stand*: they
pass from the first protected payment on. *Protected*: only written while a payment is protected, so only paying outside is held.

| act | field | up to | read in | stage | words that may not pass |
|---|---|---|---|---|---|
${seen.map(({ command, field, known }) => `| \`${command}\` | \`${field.path}\` | ${upTo(field)} | ${where(known)} | ${stages[known.stage]} | ${otherwise(known)} |`).join('\n')}

Names of files, what stands inside of them, and pictures are read by \`modules/files\` in the same way, by the same table.

## Texts that nobody else reads, or that the house writes (${unseen.length})

${byReason(unseen)}
`;
}

function upTo({ max }: TextField): string {
  return max === null ? '' : max.toLocaleString('en');
}

function where({ by, shownBy }: Seen): string {
  return shownBy ? `${by}; shown by \`${shownBy}\`` : by;
}

function otherwise({ stage, else: other }: Seen): string {
  if (other) return other;
  return stage === 'public' ? 'change or contest' : 'change, contest or send hidden';
}

function byReason(rows: readonly { command: string; field: TextField; known: Unseen }[]): string {
  const reasons = Map.groupBy(rows, ({ known }) => known.why);
  return [...reasons]
    .map(
      ([why, each]) => `- **${why}**: ${each.map(({ command, field }) => `\`${command}\` ${field.path}`).join(', ')}`,
    )
    .join('\n');
}
