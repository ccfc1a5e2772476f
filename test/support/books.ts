import { afterEach } from 'vitest';
import { doctor } from '../../src/doors/doctor.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

/** After every test of the file, the money and the record must hold: whatever the test was about. */
export function booksHold(pool: Connection): void {
  afterEach(async () => {
    const findings = await doctor(pool);
    if (findings.length > 0) throw new Error(`The books do not hold: ${JSON.stringify(findings)}`);
  });
}
