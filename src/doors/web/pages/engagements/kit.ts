/** What the parts of the room share: where forms lead, who is who, and what was written into a form that came back. */
import type { Query } from '../../../../core/command.ts';
import { ask } from '../../../../core/gate.ts';
import type { Refusal } from '../../../../core/refusal.ts';
import type { Person, Room, RoomMilestone } from '../../../../modules/engagements/index.ts';
import { date, money } from '../../../../words/format.ts';
import { type Values, type Visit, many, one } from '../../route.ts';

export interface InRoom {
  readonly visit: Visit;
  readonly room: Room;
}
export interface InMilestone extends InRoom {
  readonly milestone: RoomMilestone;
}

export const roomPath = (engagement: string) => `/engagements/${engagement}`;
export const receiptPath = (engagement: string, seq: number) => `${roomPath(engagement)}/entries/${seq}`;
export const milestonePath = ({ room, milestone }: Pick<InMilestone, 'room' | 'milestone'>, act: string) =>
  `${roomPath(room.engagement)}/milestones/${milestone.id}/${act}`;

/** Asks as the visitor who stands at the door. */
export function see<Input, Answer>(
  visit: Visit,
  asked: Query<Input, Answer>,
  input: unknown,
): Promise<Answer | Refusal> {
  return ask(visit.house, { actor: visit.actor, lang: visit.page.lang }, asked, input);
}

export function otherOf(room: Room): Person {
  return room.side === 'client' ? room.professional : room.client;
}

/** The name people call each other by: the first one, and a company by its whole name. */
export function calledName({ id, name }: Person): string {
  return id.startsWith('com_') ? name : (name.split(/\s+/u)[0] ?? name);
}

export function currencyOf(room: Room): string {
  return room.agreement?.currency ?? room.proposal?.currency ?? 'USD';
}

export function sumIn(room: Room, visit: Visit, amount: bigint): string {
  return money(amount, currencyOf(room), visit.page.lang);
}

/** A day of the calendar, the same for every reader wherever they live. */
export function dayIn({ page }: Pick<Visit, 'page'>, on: string): string {
  const at = new Date(`${on}T00:00:00Z`);
  return date(at, page.lang, 'UTC', 'short', at.getUTCFullYear() !== page.now.getUTCFullYear());
}

/** The milestone the page is about: the one that was asked for, or else the one in which something is to be done. */
export function focusOf({ milestones }: Room, asked: string | undefined): RoomMilestone | null {
  const order = ['delivered', 'funding', 'funded', 'agreed', 'released', 'refunded', 'cancelled'];
  const named = milestones.find(({ id }) => id === asked);
  return (
    named ?? milestones.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.n - b.n)[0] ?? null
  );
}

/** What a form held under `items.0.…`, in order, with what was left empty; the rule counts only what was filled. */
export interface FormItem {
  /** The number in the form. */
  readonly at: number;
  readonly criterion: string;
  readonly text: string;
  readonly links: readonly string[];
  /** Handed in already. */
  readonly files: readonly string[];
}

export function itemsOf(values: Values): readonly FormItem[] {
  return Array.from({ length: 41 }, (_, at) => at).flatMap((at) => {
    const name = `items.${at}`;
    if (values[`${name}.criterion`] === undefined) return [];
    const links = one(values, `${name}.links`)
      .split('\n')
      .map((line) => line.trim());
    return [
      {
        at,
        criterion: one(values, `${name}.criterion`),
        text: one(values, `${name}.text`),
        links: links.filter(Boolean),
        files: many(values, `${name}.files`).filter(Boolean),
      },
    ];
  });
}

export function filledItems(values: Values): readonly FormItem[] {
  return itemsOf(values).filter(({ text }) => text.trim() !== '');
}

/** The sentence about a field, or about a part of it. */
export function wrongIn(fields: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(fields).find(([param]) => param === name || param.startsWith(`${name}.`))?.[1];
}
