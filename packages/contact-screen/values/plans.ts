/** Numbering plans: country code, the digits after it, and how the number begins at home (the trunk prefix). */
interface Plan {
  readonly country: string;
  readonly code: string;
  readonly national: RegExp;
  readonly trunk: string;
}

const rows = `
AR 54 9?(?:11[2-9]\\d{7}|(?:2\\d\\d|3\\d\\d)\\d{7}) 0
BR 55 (?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])(?:9?[6-9]\\d{7}|[2-5]\\d{7}) 0
BO 591 (?:[67]\\d{7}|[2-4]\\d{6,7}) 0
CL 56 (?:9\\d{8}|2\\d{8}|[3-7]\\d{8}) 0
CO 57 (?:3[0-5]\\d{8}|60[1-8]\\d{7}|[1-8]\\d{7}) 0
CR 506 [24-8]\\d{7} -
DO 1 (?:809|829|849)[2-9]\\d{6} 1
EC 593 (?:9[2-9]\\d{7}|[2-7]\\d{7}) 0
ES 34 [6-9]\\d{8} -
GT 502 [2-7]\\d{7} -
MX 52 1?(?:55|56|33|81|[2-9]\\d)\\d{8} 01
PA 507 (?:6\\d{7}|[2-9]\\d{6}) -
PE 51 (?:9\\d{8}|1\\d{7}|[4-8]\\d{7}) 0
PT 351 (?:9[1236]\\d{7}|2\\d{8}|3\\d{8}) -
PY 595 (?:9\\d{8}|[2-8]\\d{6,8}) 0
US 1 [2-9]\\d{2}[2-9]\\d{6} 1
UY 598 (?:9\\d{7}|[24]\\d{7}) 0
VE 58 (?:4(?:1[246]|2[246])\\d{7}|2\\d{9}) 0
SV 503 [267]\\d{7} -
HN 504 [2389]\\d{7} -
NI 505 [2578]\\d{7} -
CU 53 [57]\\d{7} 0
GB 44 (?:7\\d{9}|[123]\\d{9}|[158]\\d{8}) 0
DE 49 (?:1[567]\\d{8,9}|[2-9]\\d{6,11}) 0
FR 33 [1-79]\\d{8} 0
IT 39 (?:3\\d{8,9}|0\\d{5,10}) -
IN 91 [6-9]\\d{9} 0
PK 92 (?:3\\d{9}|[2-9]\\d{7,9}) 0
PH 63 (?:9\\d{9}|[2-8]\\d{7,8}) 0
UA 380 [3-9]\\d{8} 0
NG 234 [7-9]\\d{9} 0
KE 254 [17]\\d{8} 0
CA 1 [2-9]\\d{2}[2-9]\\d{6} 1
PL 48 [4-9]\\d{8} -
RO 40 [237]\\d{8} 0
NL 31 [1-9]\\d{8} 0
BE 32 [1-9]\\d{7,8} 0
CH 41 [2-9]\\d{8} 0
AU 61 [2-478]\\d{8} 0
BD 880 1\\d{9} 0
VN 84 [35789]\\d{8} 0
ID 62 8\\d{8,10} 0
TR 90 5\\d{9} 0
RU 7 9\\d{9} 8
AO 244 9\\d{8} -
MZ 258 8\\d{8} -
EG 20 1\\d{9} 0
MA 212 [67]\\d{8} 0
IE 353 [18]\\d{7,9} 0
SE 46 7\\d{8} 0
AE 971 5\\d{8} 0
IL 972 5\\d{8} 0
`;

const plans: readonly Plan[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [country = '', code = '', national = '', trunk = ''] = row.split(' ');
    return { country, code, national: new RegExp(`^(?:${national})$`, 'u'), trunk: trunk === '-' ? '' : trunk };
  });

const codes = new Set(plans.map(({ code }) => code));

/** Whether digits after "+" are a number somebody can have. */
export function isInternational(digits: string): boolean {
  if (digits.length < 9 || digits.length > 15) return false;
  for (const { code, national, trunk } of plans)
    if (digits.startsWith(code)) {
      const rest = digits.slice(code.length);
      if (national.test(rest) || (trunk && rest.startsWith(trunk) && national.test(rest.slice(trunk.length))))
        return true;
    }
  return false;
}

export function hasKnownCode(digits: string): boolean {
  return [1, 2, 3].some((length) => codes.has(digits.slice(0, length)));
}

const atHome = new RegExp(
  `^(?:${plans.map(({ national, trunk }) => (trunk ? `(?:${trunk})?` : '') + national.source.slice(1, -1)).join('|')}|0?(?:11|[23]\\d{2,3})15\\d{6,8})$`,
  'u',
);
/** Whether these digits, as dialled at home, are a number in a country of ours. */
export function isNational(digits: string): boolean {
  return atHome.test(digits);
}

/** Mobile numbers with a shape of their own: where it begins says that it is one. */
export const mobile =
  /^(?:(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])9\d{8}|0?9[1236]\d{7}|[67]\d{8}|9\d{8}|3[0-5]\d{8}|0?4(?:1[246]|2[246])\d{7}|0[3789]\d{8,9}|07\d{9}|[6-9]\d{9}|09\d{7,9}|0?(?:11|15|221|223|261|341|342|343|351|379|381|387)\d{7,8})$/u;
