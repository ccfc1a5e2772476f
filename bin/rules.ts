/** Draws docs/rules.md: each rule of each module in its own sentence, with every no it can say and that no in words. */
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { statusOf } from '../src/core/refusal.ts';
import { type RefusalCode, refusals } from '../src/words/en/refusals/index.ts';

const modules = [
  'policy',
  'screening',
  'files',
  'accounts',
  'support',
  'enforcement',
  'payments',
  'hiring',
  'engagements',
  'assignments',
  'messaging',
  'cases',
  'casefile',
  'notices',
] as const;

interface Rule {
  readonly name: string;
  readonly file: string;
  readonly exported: boolean;
  /** The sentence above it; empty where the name says it all. */
  readonly sentence: string;
  /** Codes it says itself, and the functions of the module it asks. */
  readonly codes: readonly string[];
  readonly asks: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly declaration?: Node | null;
  readonly id?: { readonly name: string } | null;
}

export function drawRules(): string {
  const intro =
    '# Rules\n\nWho may do what, and when: each rule in one sentence, with the noes it can give. Drawn from `src/modules/*/rules*.ts` by\n`npm run docs`; the same functions answer the buttons, the previews and the acts themselves.\n';
  const parts = modules.map((module) => drawModule(module)).filter((part) => part !== '');
  return [intro, ...parts, drawNoes()].join('\n');
}

function drawModule(module: string): string {
  const rules = globSync(`src/modules/${module}/rules*.ts`)
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .flatMap(readRules);
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const rows = rules
    .filter(({ exported }) => exported)
    .map((rule) => ({ ...rule, noes: [...codesOf(rule, byName)].toSorted() }))
    .filter(({ noes }) => noes.length > 0)
    .map(({ name, sentence, file, noes }) => {
      const where = file.slice(`src/modules/${module}/`.length);
      return `| \`${name}\` | ${sentence.replaceAll('|', '\\|')} | ${noes.map((code) => `\`${code}\``).join(' ')} | ${where} |`;
    });
  if (rows.length === 0) return '';
  return `## ${module}\n\n| rule | | says no with | in |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function readRules(file: string): Rule[] {
  const text = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, text);
  return (program.body as unknown as Node[]).flatMap((statement) => {
    const exported = statement.type === 'ExportNamedDeclaration';
    const node = exported ? statement.declaration : statement;
    if (node?.type !== 'FunctionDeclaration' || !node.id) return [];
    const above = comments.findLast(
      ({ end, value }) =>
        value.startsWith('*') && end <= statement.start && text.slice(end, statement.start).trim() === '',
    );
    const body = text.slice(node.start, node.end);
    return [
      {
        name: node.id.name,
        file,
        exported,
        sentence: above ? sentenceOf(above.value) : '',
        codes: [...body.matchAll(/'([a-z_]+)'/g)].flatMap(([, code = '']) => (isCode(code) ? [code] : [])),
        asks: [...body.matchAll(/\b([a-zA-Z]+)\(/g)].map(([, name = '']) => name),
      },
    ];
  });
}

const isCode = (word: string): word is RefusalCode => Object.hasOwn(refusals, word);

const sentenceOf = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('@'))
    .join(' ');

/** What a rule says itself, and what those it asks say in its name. */
function codesOf(rule: Rule, byName: ReadonlyMap<string, Rule>, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(rule.name)) return new Set();
  seen.add(rule.name);
  const asked = rule.asks.flatMap((name) => {
    const other = byName.get(name);
    return other ? [...codesOf(other, byName, seen)] : [];
  });
  return new Set([...rule.codes, ...asked]);
}

function drawNoes(): string {
  const rows = (Object.keys(refusals) as RefusalCode[]).toSorted().map((code) => {
    const sentence = refusals[code];
    const said = typeof sentence === 'string' ? sentence : 'says more with the numbers of the case';
    return `| \`${code}\` | ${statusOf(code)} | ${said.replaceAll('|', '\\|')} |`;
  });
  return `## Every no\n\n| code | over HTTP | in words |\n|---|---|---|\n${rows.join('\n')}\n`;
}
