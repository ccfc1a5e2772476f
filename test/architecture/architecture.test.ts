import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiRoutes } from '../../src/doors/api/routes.ts';
import { refusals } from '../../src/words/en/refusals/index.ts';
import { type Source, readTree } from './tree.ts';

/** The order of a job's life. A module may know only the modules written before it. */
const modules = [
  'record',
  'policy',
  'checks',
  'screening',
  'files',
  'accounts',
  'casework',
  'support',
  'enforcement',
  'standing',
  'ledger',
  'payments',
  'talent',
  'pools',
  'requirements',
  'hiring',
  'searches',
  'engagements',
  'assignments',
  'messaging',
  'cases',
  'reviews',
  'discovery',
  'casefile',
  'notices',
  'custody',
  'transparency',
];

/** What each room may import, besides itself and (where `lib` says so) libraries. */
const rooms: Record<string, readonly string[]> = {
  words: [],
  core: ['words'],
  engines: ['core'],
  modules: ['core', 'engines', 'words'],
  platform: ['core', 'words'],
  doors: ['core', 'engines', 'platform', 'modules', 'words'],
};

/** Commands that no line of the API's table of contents names, and why. */
const notInTheApi: Record<string, string> = {
  'files.sweep': 'the clock: what was sent nowhere goes',
  'searches.look': 'the clock looks whether something new fits',
  'reviews.restore': 'the clock: when an appeal was won',
  'reviews.publish': 'the clock: when the time is up what was written is public',
  'files.judge': 'only the house itself looks into files',
  'files.note_arrived': 'the door notes that bytes have come',
  'files.note_fetched': 'the door notes that a file was sent to somebody',
  'counters.expire': 'the clock',
  'assignments.ask_to_confirm': 'the clock',
  'assignments.expire_offer': 'the clock',
  'assignments.pay_out': 'the clock: a payment that fell due has come',
  'assignments.remind_of_payment': 'the clock',
  'assignments.settle_absence': 'the clock: the time to say otherwise is over',
  'cases.go_on': 'the clock',
  'cases.remind': 'the clock',
  'cases.give_mark': 'the clock: a violation that a case named',
  'alerts.issue': 'the clock: alerts follow from words that were found',
  'appeals.note_late': 'the clock',
  'closures.take_effect': 'the clock',
  // What opens an account is shown by the person at the page; a program that holds a token never changes it.
  'accounts.count_try': 'part of signing in',
  'accounts.count_factor_try': 'part of signing in',
  'accounts.sign_in': 'a person, at the page',
  'accounts.sign_in_with_passkey': 'a person, at the page',
  'accounts.finish_sign_in': 'a person, at the page',
  'accounts.sign_up': 'a person, at the page',
  'accounts.join': 'a person, with the link of a mail',
  'accounts.ask_reset': 'a person, at the page',
  'accounts.reset_password': 'a person, with the link of a mail',
  'accounts.change_password': 'a person, at the page',
  'accounts.prove_again': 'a person, at the page',
  'accounts.add_totp': 'a person, at the page',
  'accounts.remove_totp': 'a person, at the page',
  'accounts.add_passkey': 'a person, at the page',
  'accounts.remove_passkey': 'a person, at the page',
  'accounts.renew_recovery_codes': 'a person, at the page',
  'accounts.ask_email_change': 'a person, at the page',
  'accounts.confirm_email': 'a person, with the link of a mail',
  'accounts.issue_token': 'a person, at the page: no token gives out another',
  'accounts.touch': 'the doors note that a session or token is in use',
  'accounts.enrol': 'the console: the first people of a house',
  'accounts.give_role': 'the console: nobody inside makes themselves staff',
  'accounts.end_role': 'the console',
  // Nobody says that a payment has come: the worker looks at the provider and tells the house what it saw.
  'payments.open_checkout': 'the worker has it from the provider',
  'payments.receive_event': 'the provider knocks at /webhooks, with its signature',
  'payments.see_payment': 'the worker has it from the provider',
  'payments.see_refund': 'the worker has it from the provider',
  'payments.see_payout': 'the worker has it from the provider',
  'payments.return_funding': 'the worker gives back what no engagement takes',
  'milestones.restart_review': 'the clock: what was held can be seen',
  'case_files.give_up': 'the clock: a file that cannot be made ends',
  'case_files.note_taken': 'the clock: the record is taken for a case',
  'record.seal': 'the house seals what it exports and what a case relies on',
  'custody.erase': 'only the clock erases',
  'record.raise_alarm': 'the auditor rings, and the worker where something cannot be done',
  'record.rotate_key': 'the console, beside the secret',
  'milestones.confirm_funding': 'only the payment provider says so',
  'milestones.fail_funding': 'only the payment provider says so',
  'milestones.remind': 'only the clock reminds',
  'engagements.remind': 'only the clock reminds',
};

const sources = readTree(['src/**/*.ts', 'src/**/*.tsx']).filter(({ file }) => !/\.test\.tsx?$/.test(file));
const room = (file: string): string => file.split('/')[1] ?? '';
const moduleOf = (file: string): string => file.split('/')[2] ?? '';
const isStore = (file: string): boolean => /\/(store|queries)([./-]|$)/.test(file) || /\/stores?\//.test(file);

describe('who may import whom', () => {
  test.each(sources.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    expect(wrongImports(source)).toEqual([]);
  });
});

function wrongImports({ file, imports }: Source): string[] {
  const here = room(file);
  if (file === 'src/main.ts') return [];
  return imports.flatMap(({ name, file: there, typeOnly }) => {
    if (there === null) {
      if (/\/rules[\w.-]*\.ts$/.test(file) && !typeOnly && !name.startsWith('@garante/'))
        return [`rules import no library: ${name}`];
      if (here === 'words' && name !== '') return [`words import nothing: ${name}`];
      return [];
    }
    const to = room(there);
    if (to !== here && !(rooms[here] ?? []).includes(to)) {
      const storeOnPlatform = here === 'modules' && to === 'platform' && (isStore(file) || typeOnly);
      if (!storeOnPlatform) return [`${here} may not import ${to}: ${name}`];
    }
    if (to === 'modules') {
      const other = moduleOf(there);
      const mine = here === 'modules' ? moduleOf(file) : null;
      if (other !== mine && !there.endsWith('/index.ts')) return [`knock at ${other}/index.ts: ${name}`];
      if (mine !== null && other !== mine && modules.indexOf(other) > modules.indexOf(mine))
        return [`${mine} comes before ${other}`];
    }
    if (/\/rules[\w.-]*\.ts$/.test(file) && isStore(there) && !typeOnly)
      return [`rules do not read the database: ${name}`];
    return [];
  });
}

test('ARCHITECTURE.md lists the modules in the order of this test', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8').replaceAll('\n', ' ');
  const listed = /Modules, in order: ([^.]*)\./.exec(text)?.[1]?.match(/[a-z]+/g);
  expect(listed).toEqual(modules);
});

test('every module that exists has its place in the order', () => {
  const there = new Set(sources.filter(({ file }) => room(file) === 'modules').map(({ file }) => moduleOf(file)));
  expect([...there].filter((name) => !modules.includes(name))).toEqual([]);
});

test('rules touch nothing ambient', () => {
  const ambient = /\b(Date\.now|Math\.random|process\.|new Date\(\))/;
  const found = sources.filter(
    ({ file, text }) => /\/rules[\w.-]*\.ts$|\/core\/|\/engines\//.test(file) && ambient.test(text),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('a store reads and writes tables of its own module; of others only what they show', () => {
  const schemas = new Map(modules.map((name) => [name, name]));
  const wrong = sources
    .filter(({ file }) => room(file) === 'modules')
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:from|into|update|join|lateral)\s+([a-z_]+)\.([a-z_]+)/g)]
        .filter(
          ([, schema = '', table = '']) =>
            schemas.has(schema) && schema !== moduleOf(file) && !/^(shown_|lock)/.test(table),
        )
        .map((match) => `${file}: ${match[0]}`),
    );
  expect(wrong).toEqual([]);
});

test('no SQL and no permission stands in a page or a route', () => {
  const sql = /\b(select\s+.+\s+from|insert into|update \w+\.\w+ set|delete from)\b/;
  const found = sources.filter(({ file, text }) => /^src\/doors\/(web|api)\//.test(file) && sql.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('no file is longer than 400 lines, no function than 70', () => {
  const plain = sources.filter(
    ({ file }) => !file.startsWith('src/words/') && !/(catalogue|numbers|guideline)\.ts$/.test(file),
  );
  expect(plain.filter(({ lines }) => lines > 400).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  // A page is one drawing: its length is markup. What it decides stands elsewhere.
  const long = plain
    .filter(({ file }) => !file.endsWith('.tsx'))
    .flatMap(({ file, functions }) =>
      functions.filter(({ lines }) => lines > 70).map(({ name, lines }) => `${file} ${name}: ${lines}`),
    );
  expect(long).toEqual([]);
});

test('core stays small', () => {
  const lines = sources.filter(({ file }) => room(file) === 'core').reduce((sum, source) => sum + source.lines, 0);
  expect(lines).toBeLessThan(1300);
});

test('every refusal is used somewhere, so that no sentence outlives its rule', () => {
  const migrations = globSync('db/migrations/*.sql').map((file) => readFileSync(file, 'utf8'));
  const text = [
    ...sources.filter(({ file }) => room(file) !== 'words').map((source) => source.text),
    ...migrations,
  ].join('\n');
  const unused = Object.keys(refusals).filter((code) => !new RegExp(`\\b${code}\\b`).test(text));
  expect(unused).toEqual([]);
});

test('every command stands in the table of contents of the API, or on the list with its reason', () => {
  const declared = sources.flatMap(({ file, text }) =>
    room(file) === 'modules'
      ? [...text.matchAll(/= command\(\{\s*name: '([^']+)'/g)].map((match) => match[1] ?? '')
      : [],
  );
  const offered = new Set(apiRoutes.flatMap((route) => (route.kind === 'act' ? [route.command.name] : [])));
  expect(declared.filter((name) => !offered.has(name as `${string}.${string}`) && !(name in notInTheApi))).toEqual([]);
});
