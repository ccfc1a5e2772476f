/** What the pages of cases share: where forms lead, who is who, and sums as people read them. */
import type { CaseView, DeskCase, ShownCase } from '../../../../modules/cases/index.ts';
import { money } from '../../../../words/format.ts';
import { paths } from '../../parts/paths.ts';
import type { Visit } from '../../route.ts';

export const casesPath = '/cases';
export const howPath = '/how-cases-are-decided';
export const casePath = (number: string, act = '') => `${casesPath}/${number}${act === '' ? '' : `/${act}`}`;

/** Where the two talk about a refund after a release. */
export const refundCasePath = (engagement: string, milestone: string) =>
  `/engagements/${engagement}/milestones/${milestone}/refund-case`;

export const casesDesk = `${paths.desk}/cases`;
export const deskCasePath = (number: string, act = '') => `${casesDesk}/${number}${act === '' ? '' : `/${act}`}`;

export interface AtDesk {
  readonly visit: Visit;
  readonly shown: DeskCase;
}

export type Side = ShownCase['side'];

export interface InCase {
  readonly visit: Visit;
  readonly shown: ShownCase;
}

/** The first name of a person, and a company by its whole name. */
export function calledIn(view: Pick<CaseView, 'client' | 'professional'>, side: Side): string {
  const { id, name } = view[side];
  return id.startsWith('com_') ? name : (name.split(/\s+/u)[0] ?? name);
}

export function otherOf({ side }: Pick<ShownCase, 'side'>): Side {
  return side === 'client' ? 'professional' : 'client';
}

export function sumOf({ page }: Pick<Visit, 'page'>, amount: bigint, currency: string): string {
  return money(amount, currency, page.lang);
}

/** A rule of the guideline as people read it: its id and its title. */
export function ruleName({ w }: Pick<Visit, 'w'>, rule: string): string {
  const rows: Readonly<Record<string, { readonly title: string }>> = w.guideline.rows;
  return `${rule} (${rows[rule]?.title ?? ''})`;
}
