import type { Sql, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { Account, Proof, RecoverySet } from '../facts.ts';

export interface StoredPasskey {
  readonly id: Id<'key'>;
  readonly credential: string;
  readonly member: Id<'mem'>;
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export async function passkeysOf(sql: Sql, member: string): Promise<StoredPasskey[]> {
  return passkeyRows(sql, sql`member = ${member}`);
}

export async function passkeyByCredential(sql: Sql, credential: string): Promise<StoredPasskey | null> {
  const [row] = await passkeyRows(sql, sql`credential = ${credential}`);
  return row ?? null;
}

function passkeyRows(sql: Sql, where: unknown) {
  return sql<StoredPasskey>`
    select id, credential, member, name, public_key as "publicKey", counter::float8 as counter, transports,
           created_at as "createdAt", used_at as "usedAt"
    from accounts.passkey where ${where} order by created_at`;
}

export async function unusedRecoveryCodes(sql: Sql, member: string): Promise<string[]> {
  const rows = await sql<{
    hash: string;
  }>`select hash from accounts.recovery_code where member = ${member} and used_at is null`;
  return rows.map(({ hash }) => hash);
}

export function saveTotp(write: Write, member: string, sealed: string | null, step: number | null, now: Date): void {
  write`update accounts.credential set totp_sealed = ${sealed}, totp_step = ${step}, changed_at = ${now} where member = ${member}`;
}

/** A new set puts the old one out of use. */
export function saveRecovery(write: Write, member: string, { salt, hashes }: RecoverySet): void {
  write`delete from accounts.recovery_code where member = ${member}`;
  write`update accounts.credential set recovery_salt = ${salt} where member = ${member}`;
  write`insert into accounts.recovery_code ${write.rows(hashes.map((hash) => ({ member, hash })))}`;
}

export function dropRecovery(write: Write, member: string): void {
  write`delete from accounts.recovery_code where member = ${member}`;
  write`update accounts.credential set recovery_salt = null where member = ${member}`;
}

/** What was shown as a proof is spent: the step of a code, a recovery code, the question a passkey answered. */
export function spend(write: Write, account: Pick<Account, 'id'>, proof: Proof, now: Date): void {
  switch (proof.kind) {
    case 'totp':
      write`update accounts.credential set totp_step = ${proof.step} where member = ${account.id}`;
      return;
    case 'recovery':
      write`update accounts.recovery_code set used_at = ${now} where member = ${account.id} and hash = ${proof.hash}`;
      return;
    case 'passkey':
      spendChallenge(write, proof.challenge);
      write`update accounts.passkey set counter = ${proof.counter}, used_at = ${now} where id = ${proof.passkey}`;
  }
}

/** The constraint `challenge_used` refuses a second answer to one question. */
export function spendChallenge(write: Write, challenge: string): void {
  write`delete from accounts.challenge where at < now() - interval '1 hour'`;
  write`insert into accounts.challenge (hash) values (${challenge})`;
}

export interface NewPasskey {
  readonly id: Id<'key'>;
  readonly credential: string;
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

export function insertPasskey(write: Write, member: string, key: NewPasskey, now: Date): void {
  write`insert into accounts.passkey (id, credential, member, name, public_key, counter, transports, created_at)
        values (${key.id}, ${key.credential}, ${member}, ${key.name}, ${key.publicKey}, ${key.counter},
                ${[...key.transports]}, ${now})`;
}

export function deletePasskey(write: Write, id: string): void {
  write`delete from accounts.passkey where id = ${id}`;
}
