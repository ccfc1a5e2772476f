import { before, found, type Finding } from './finding.ts';
import { asksForMoney } from './payment.ts';

const plain = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** Spelled out, and only where the house of the mailbox is a known one: rules and regexes are talked about, too. */
const spelled =
  /(?<![\w.+-])[\w.+-]{2,64} ?(?:@|\(at\)|\[at\]| at| arroba) ?(?:gmail|hotmail|outlook|yahoo|live|icloud|proton(?:mail)?|bol|uol)\b(?:(?: ?\. ?|,| dot | punto | ponto )(?:com|net|org|me|br|ar|mx|es|pt|co|cl|pe|uk)\b){0,2}/giu;

/** Addresses that stand for an address: in forms, in fixtures, in the documents that reserve them. */
const placeholder =
  /@(?:[\w-]+\.)*(?:example|exemplo|ejemplo|prueba|teste?|demo|domain|dominio|email|empresa|company|localhost|invalid)\.|@\dx\.\w+$|^(?:git|you|your|usuario|user|nombre|nome|name|foo|fulano)[\w.]*@(?:github|gitlab|bitbucket|mail|dom|site|sitio|foo|bar)/iu;

export function findEmails(text: string): Finding[] {
  const findings = Array.from(text.matchAll(plain), (match) => found('email', match, 'certain', 'email.plain'))
    .concat(Array.from(text.matchAll(spelled), (match) => found('email', match, 'likely', 'email.spelled')))
    .filter(({ start, end }) => !placeholder.test(text.slice(start, end)));
  return findings.map((finding) =>
    asksForMoney(before(text, finding.start)) ||
    /^ (?:é|es|is) (?:o )?(?:meu|mi|my) pix/iu.test(text.slice(finding.end, finding.end + 16))
      ? { ...finding, kind: 'offplatform_payment', rule: 'payment.email' }
      : finding,
  );
}
