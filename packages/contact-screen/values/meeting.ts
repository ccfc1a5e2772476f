import type { Certainty, Kind } from '../types.ts';
import { matches } from '../text/matches.ts';

interface Meeting {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const rooms =
  /\b(?:zoom|zum|zo om|zooom|z00m|meet(?:ing)?(?: id)?|google meet|teams|webex|jitsi|whereby|sala|room|salinha|reunion|reuniao|call|videocall|videollamada|videochamada|anydesk|teamviewer)\b[^.!?\n\d]{0,34}(\d(?:[ .-]?\d){8,11})(?!\d)(?:[^.!?\n]{0,6}\b(?:pass\w*|pwd|pw|clave|senha|codigo|code|contrasena|pin|passcode)\b[ :=]{1,3}(?:(?:is|es|e) )?([\w-]{3,20}))?/gu;
const strictly = /\b(?:zoom|zum|zo om|zooom|z00m|meet|teams|webex|jitsi|whereby|anydesk|teamviewer)\b/u;
const after = /^ ?[/|-] ?([a-z\d]{4,12})\b/u;
const meet = /(?<![a-z\d-])[a-z]{3}-[a-z]{4}-[a-z]{3}(?![a-z\d-])/gu;
const triple =
  /\b(?:meet|meets|google|reunion|reuniao|videollamada|encontra\w*|vemos|ve|ven|ver|sala|room|call)\b[^.!?\n]{0,40}?\b([a-z]{3})[ ,./-]{1,3}([a-z]{4})[ ,./-]{1,3}([a-z]{3})\b(?!-)/gu;

/** Rooms in which people talk, by number or code. */
export function findMeetings(low: string, taken: (from: number, to: number) => boolean): Meeting[] {
  const hits: Meeting[] = [];
  const push = (from: number, to: number): void => {
    if (!taken(from, to)) hits.push({ from, to, kind: 'meeting_link', certainty: 'likely', rule: 'meeting.room' });
  };
  for (const match of matches(rooms, low)) {
    const [all, number = '', pass] = match;
    const digits = number.replaceAll(/\D/gu, '');
    if (digits.length < 9 || digits.length > 12 || !strictly.test(all)) continue;
    if (/^\d{4}[-.]\d{2}[-.]\d{2}/u.test(number)) continue;
    const from = match.index + all.indexOf(number);
    push(from, from + number.length);
    if (pass) push(match.index + all.length - pass.length, match.index + all.length);
    else {
      const also = after.exec(low.slice(match.index + all.length, match.index + all.length + 20));
      if (also?.[1])
        push(match.index + all.length + also[0].length - also[1].length, match.index + all.length + also[0].length);
    }
  }
  return hits;
}

/** Codes of rooms are letters alone: three, four, three. */
export function findRoomCodes(low: string, taken: (from: number, to: number) => boolean): Meeting[] {
  const hits: Meeting[] = [];
  if (!/\bg?meets?\b|google|\bsala\b|\broom\b|videol|videoc|reuni/u.test(low)) return hits;
  const push = (from: number, to: number): void => {
    if (!taken(from, to)) hits.push({ from, to, kind: 'meeting_link', certainty: 'likely', rule: 'meeting.code' });
  };
  for (const match of matches(meet, low))
    if (/\b(?:g?meet|google|sala|room|call|reuni\w+|entra|join|code|codigo)\b/u.test(low))
      push(match.index, match.index + match[0].length);
  for (const match of matches(triple, low)) {
    const [all, one = '', two = '', three = ''] = match;
    if (![one, two, three].some((part) => !/[aeiou]/u.test(part))) continue;
    const from = match.index + all.lastIndexOf(one + all.slice(all.lastIndexOf(one) + one.length));
    push(from, match.index + all.length);
  }
  return hits;
}
