/** Between the form of a requirement set and its rules: each field has a name, and each rule knows its fields. */
import type { Rule } from '../../../../modules/requirements/index.ts';
import { type Values, one } from '../../route.ts';

export const setsPath = '/requirements';
export const newSetPath = `${setsPath}/new`;
export const setPath = (set: string) => `${setsPath}/${set}`;
export const requiredPath = (subject: string) => `${setsPath}/of/${subject}`;
export const placePath = '/account/place';

/** What is asked can be asked at pages of pools and of projects. */
export const subjectPath = (subject: string) =>
  subject.startsWith('pol_') ? `/pools/${subject}` : `/projects/${subject}`;

type Fields = Readonly<Record<string, string>>;
interface Drafted {
  readonly rule: Readonly<Record<string, unknown>>;
  /** In which field each part of the rule stands. */
  readonly fields: Fields;
}

const numbered = ['test', 'language', 'place', 'pool', 'paper'] as const;
type Numbered = (typeof numbered)[number];

/** How many rows of a kind the form has: those that are filled in, and empty ones to go on. */
export function rowsOf(values: Values, kind: Numbered, atLeast: number): number[] {
  const filled = indexes(values, kind);
  return [...Array(Math.max(atLeast, (filled.at(-1) ?? -1) + 2)).keys()];
}

function indexes(values: Values, kind: Numbered): number[] {
  const first = { test: 'test', language: 'language', place: 'place_name', pool: 'pool', paper: 'paper_title' }[kind];
  return [...Array(20).keys()].filter(
    (n) => one(values, `${first}.${n}`) !== '' || (kind === 'paper' && one(values, `paper_text.${n}`) !== ''),
  );
}

function count(value: string): unknown {
  return /^-?\d+(?:[.,]\d+)?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value;
}

function simple(values: Values, kind: string, part: string, knows = false): Drafted[] {
  const value = one(values, kind);
  if (value.trim() === '') return [];
  const unknown = knows ? { unknown: one(values, `${kind}_unknown`) === 'yes' ? 'accept' : 'refuse' } : {};
  return [{ rule: { kind, [part]: count(value), ...unknown }, fields: { [part]: kind } }];
}

function listed(values: Values, kind: Numbered, make: (field: (name: string) => string) => Drafted): Drafted[] {
  return indexes(values, kind).map((n) => make((name) => `${name}.${n}`));
}

/** The rules that a form asks for, in the order of the form. */
export function drafted(values: Values): Drafted[] {
  const at = (name: string): string => one(values, name);
  return [
    ...listed(values, 'test', (f) => ({
      rule: { kind: 'certification', test: at(f('test')), minimum: count(at(f('minimum'))) },
      fields: { test: f('test'), minimum: f('minimum') },
    })),
    ...simple(values, 'satisfaction', 'percent', true),
    ...simple(values, 'on_time', 'percent', true),
    ...simple(values, 'abandonments', 'most', true),
    ...simple(values, 'cancellations', 'most'),
    ...listed(values, 'language', (f) => ({
      rule: { kind: 'language', language: at(f('language')), level: at(f('level')) },
      fields: { language: f('language'), level: f('level') },
    })),
    ...listed(values, 'place', (f) => ({
      rule: {
        kind: 'place',
        ...{ name: at(f('place_name')), lat: count(at(f('lat'))), lon: count(at(f('lon'))), km: count(at(f('km'))) },
        unknown: at(f('place_unknown')) === 'yes' ? 'accept' : 'refuse',
      },
      fields: { name: f('place_name'), lat: f('lat'), lon: f('lon'), km: f('km') },
    })),
    ...listed(values, 'pool', (f) => ({ rule: { kind: 'pool', pool: at(f('pool')) }, fields: { pool: f('pool') } })),
    ...listed(values, 'paper', (f) => ({
      rule: { kind: 'signed', title: at(f('paper_title')), text: at(f('paper_text')) },
      fields: { title: f('paper_title'), text: f('paper_text') },
    })),
    ...(at('identity') === 'yes' ? [{ rule: { kind: 'identity' }, fields: {} }] : []),
  ];
}

export function setOf(values: Values): object {
  const owner = one(values, 'owner');
  return {
    ...(owner === '' ? {} : { owner }),
    name: one(values, 'name'),
    rules: drafted(values).map(({ rule }) => rule),
  };
}

/** By the name under which a rule is refused (`rules.2.minimum`), the field in which it stands (`minimum.0`). */
export function fieldsOf(values: Values): Fields {
  return Object.fromEntries(
    drafted(values).flatMap(({ fields }, n) =>
      Object.entries(fields).map(([part, field]) => [`rules.${n}.${part}`, field] as const),
    ),
  );
}

/** How rules stand in the form. */
export function valuesOf(name: string, rules: readonly Rule[]): Values {
  const nth = new Map<string, number>();
  const next = (kind: string): number => {
    const n = nth.get(kind) ?? 0;
    nth.set(kind, n + 1);
    return n;
  };
  const yes = (unknown: 'accept' | 'refuse') => (unknown === 'accept' ? 'yes' : '');
  const fields = rules.map((rule): Fields => {
    const n = next(rule.kind);
    if (rule.kind === 'certification') return { [`test.${n}`]: rule.test, [`minimum.${n}`]: String(rule.minimum) };
    if (rule.kind === 'language') return { [`language.${n}`]: rule.language, [`level.${n}`]: rule.level };
    if (rule.kind === 'pool') return { [`pool.${n}`]: rule.pool };
    if (rule.kind === 'signed') return { [`paper_title.${n}`]: rule.title, [`paper_text.${n}`]: rule.text };
    if (rule.kind === 'identity') return { identity: 'yes' };
    if (rule.kind === 'cancellations') return { cancellations: String(rule.most) };
    if (rule.kind === 'place') {
      const { name: called, lat, lon, km, unknown } = rule;
      const numbers = { [`lat.${n}`]: String(lat), [`lon.${n}`]: String(lon), [`km.${n}`]: String(km) };
      return { [`place_name.${n}`]: called, ...numbers, [`place_unknown.${n}`]: yes(unknown) };
    }
    const figure = 'percent' in rule ? rule.percent : rule.most;
    return { [rule.kind]: String(figure), [`${rule.kind}_unknown`]: yes(rule.unknown) };
  });
  return Object.assign({ name }, ...fields);
}

export function placeOf(values: Values): object {
  const degrees = (name: string): unknown => (one(values, name).trim() === '' ? null : count(one(values, name)));
  return { lat: degrees('lat'), lon: degrees('lon') };
}
