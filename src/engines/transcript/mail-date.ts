/** The date of an e-mail, with the offset that it was written with: «Tue, 5 Mar 2024 14:07:33 -0300 (BRT)». */
import { localTime } from './line.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones with a name that RFC 5322 still knows. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

export interface MailDate {
  readonly at: string;
  /** False when the zone has a name that says nothing; then `at` has no offset. */
  readonly zoned: boolean;
}

/** Null when this is no date, or a day that does not exist. */
export function dateOf(value: string): MailDate | null {
  const plain = value
    .slice(0, 200)
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const found =
    /^(?:\p{L}{2,12}\.?,? )?(\d{1,2}) (\p{L}{3})\p{L}{0,6}\.? (\d{2,4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{2}:?\d{2}|[A-Za-z]{1,5}))?$/u.exec(
      plain,
    ) ?? asctime(plain);
  if (!found) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] = found;
  const short = Number(year);
  const at = localTime({
    year: year.length > 2 ? short : short < 50 ? 2000 + short : 1900 + short,
    month: months.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    // A leap second is written as 60 and is the last one of its minute here.
    second: Math.min(Number(second ?? '0'), second === '60' ? 59 : 99),
  });
  if (at === null) return null;
  const offset = offsetOf(zone);
  return { at: at + (offset ?? ''), zoned: offset !== null };
}

/** «Tue Mar  5 14:07:33 2024», as the separator of a mailbox has it. */
function asctime(plain: string): string[] | null {
  const found =
    /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d{2}:\d{2}(?::\d{2})?)(?: ([A-Z]{1,5}|[+-]\d{4}))? (\d{4})(?: ([+-]\d{4}))?$/u.exec(
      plain,
    );
  if (!found) return null;
  const [, month = '', day = '', time = '', before, year = '', after] = found;
  const [hour = '', minute = '', second = '0'] = time.split(':');
  return ['', day, month, year, hour, minute, second, after ?? before ?? ''];
}

/** -0000 says that the time is UTC and nothing of where it was written. */
function offsetOf(zone: string): string | null {
  const numbers = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!numbers) return zones[zone.toLowerCase()] ?? null;
  const [, sign = '+', hours = '00', minutes = '00'] = numbers;
  if (Number(hours) > 15 || Number(minutes) > 59) return null;
  return sign === '-' && hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}
