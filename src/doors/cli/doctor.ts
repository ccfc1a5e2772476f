/**
 * `npm run doctor`: checks the money and the record of this installation against themselves and against the payment
 * provider. Prints one line for each rule and what is wrong, changes nothing; exit code 1 when something is.
 */
import path from 'node:path';
import { openVault } from '../../modules/record/index.ts';
import { houseClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
// Not its index: the pages of the sandbox would need a build, and the doctor must come without one.
import { sandboxClient } from '../../platform/payments/sandbox/client.ts';
import { connectToRead } from '../../platform/postgres/connect.ts';
import { CannotStart, socketUrl } from '../../platform/postgres/embedded.ts';
import { secretOf } from '../../platform/safety.ts';
import { witnessFile } from '../../platform/witness.ts';
import { doctor, doctorRules } from '../doctor.ts';

try {
  const config = readConfig(process.env);
  const { databaseUrl, dataFolder, origin } = config;
  for (const each of [...config.secretsBefore, secretOf(config)]) openVault(each);
  const url = databaseUrl ?? socketUrl(path.join(dataFolder, 'postgres'));
  const pool = connectToRead(url, { max: 4, connection: { statement_timeout: 600_000 } });
  const clock = houseClock();
  const provider = sandboxClient({ sql: pool, clock, secret: '', webhookUrl: origin, origin });
  const last = await witnessFile(dataFolder).last();
  const outside = last && { size: last.size, root: Buffer.from(last.root, 'base64') };
  const findings = await doctor(pool, provider, clock.now(), outside);
  for (const rule of doctorRules) {
    const found = findings.filter((finding) => finding.rule === rule);
    console.log(`${found.length === 0 ? 'ok   ' : 'WRONG'} ${rule}`);
    for (const { subject, detail } of found) console.log(`      ${subject}: ${detail}`);
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
  await pool.end();
} catch (fault) {
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  const away = ['ECONNREFUSED', 'ENOENT'].includes(code);
  console.error(
    away
      ? 'The database does not answer. Start the program first.'
      : fault instanceof CannotStart
        ? fault.message
        : fault,
  );
  process.exitCode = 1;
}
