/** How an assignment looks in the database, and how it is read back. Amounts inside JSON are strings of digits. */
import type { Json, Sql } from '../../../core/command.ts';
import type { Absence, Assignment, Body, Offer } from '../facts.ts';
import { type PayJson, payJson, readPay } from '../pay.ts';

type BodyJson = Omit<Body, 'pay'> & { readonly pay: PayJson | null };
type AbsenceJson = Omit<Absence, 'at' | 'endsAt'> & { readonly at: string; readonly endsAt: string };

export interface AssignmentRow extends Omit<Assignment, 'body' | 'absence'> {
  readonly body: BodyJson;
  readonly absence: AbsenceJson | null;
}

export function bodyJson({ pay, ...rest }: Body): Json {
  return {
    ...{ ...rest, pay: pay && payJson(pay) },
    ...{ skills: [...rest.skills], fields: rest.fields.map((each) => ({ ...each })) },
    deliverables: rest.deliverables.map((each) => ({ ...each })),
    equipment: rest.equipment.map((each) => ({ ...each })),
  };
}

export function readBody({ pay, ...rest }: BodyJson): Body {
  return { ...rest, pay: pay && readPay(pay) };
}

export function readAssignment<Row extends AssignmentRow>({ body, absence, ...row }: Row) {
  return {
    ...{ ...row, body: readBody(body) },
    absence: absence && { ...absence, at: new Date(absence.at), endsAt: new Date(absence.endsAt) },
  };
}

export function absenceJson({ at, endsAt, ...rest }: Absence): Json {
  return { ...rest, at: at.toISOString(), endsAt: endsAt.toISOString() };
}

export const assignmentColumns = (sql: Sql) => sql`
  a.id, a.owner, a.author, a.project, a.status, a.body, a.edition, a.starts_at as "startsAt", a.ends_at as "endsAt",
  a.audience, a.pool, a.mode, a.terms_days as "termsDays", a.professional, a.engagement, a.milestone, a.pay,
  a.due_at as "dueAt", a.absence, a.approved_at as "approvedAt", a.assigned_at as "assignedAt",
  a.confirmed_at as "confirmedAt"`;

export interface OfferRow extends Omit<Offer, 'pay'> {
  readonly pay: PayJson;
}
export function readOffer<Row extends OfferRow>({ pay, ...row }: Row) {
  return { ...row, pay: readPay(pay) };
}
export const offerColumns = (sql: Sql) => sql`
  o.id, o.assignment, o.engagement, o.professional, o.side, o.starts_at as "startsAt", o.ends_at as "endsAt", o.pay, o.text,
  o.status, o.by, o.at, o.expires_at as "expiresAt"`;

export const visitColumns = (sql: Sql) => sql`v.id, v.n, v.in_at as "inAt", v.out_at as "outAt"`;
export const askColumns = (sql: Sql) => sql`
  k.id, k.side, k.kind, k.amount, k.starts_at as "startsAt", k.ends_at as "endsAt", k.visit, k.text, k.status, k.milestone`;
export const closeoutColumns = (sql: Sql) => sql`
  c.id, c.n, c.minutes, c.units, c.work_pay as "workPay", c.window_ends_at as "windowEndsAt"`;
