/**
 * Doors for black-box tests, opened by `GARANTE_TEST_HOOKS=1` and never in production: they move the clock, read the
 * mail, bring in people and show the ledger. Everything they change goes through the gate like anything else.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { staffRoles } from '../core/actor.ts';
import type { AnyCommand, Json, Sql } from '../core/command.ts';
import { Held } from '../core/command.ts';
import { type House, perform } from '../core/gate.ts';
import { email as emailField, id, lang, line, timeZone } from '../core/input.ts';
import { isRefusal } from '../core/refusal.ts';
import { enrol, giveRole, issueToken } from '../modules/accounts/index.ts';
import { suspendMember } from '../modules/enforcement/index.ts';
import { ledgerDump } from '../modules/ledger/index.ts';
import { acceptPolicies } from '../modules/policy/index.ts';
import type { HouseClock } from '../platform/clock.ts';
import { freshToken, hashToken } from '../platform/identity/tokens.ts';
import { hashPassword } from '../platform/identity/password.ts';
import { keptMail } from '../platform/mail/send.ts';
import type { Connection } from '../platform/postgres/connect.ts';
import type { Who } from './who.ts';

interface Parts {
  readonly house: House;
  readonly clock: HouseClock;
  readonly pool: Connection;
  /** Keeps every deadline that is due, sends every mail, hears every webhook: nothing is left under way. */
  readonly drain: () => Promise<void>;
  /** What the current terms and guideline are, by number. */
  readonly versions: () => Promise<{ terms: number; guideline: number }>;
}

const moveSchema = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
]);
const memberSchema = z.strictObject({
  email: emailField,
  roles: z.array(z.enum([...staffRoles, 'client', 'professional'])).default([]),
  name: line({ min: 1, max: 80 }).optional(),
  lang: lang.default('en'),
  timeZone: timeZone.default('UTC'),
  password: z.string().min(10).optional(),
});
const suspendSchema = z.strictObject({ member: id('mem'), days: z.int().min(1).max(365) });

export function testHooks(server: FastifyInstance, { house, clock, pool, drain, versions }: Parts): void {
  const operator = { actor: { kind: 'console' }, lang: 'en' } as const;
  const act = async (
    command: AnyCommand,
    input: unknown,
    as: Parameters<House['allows']>[0] = operator,
  ): Promise<Record<string, Json>> => {
    const answer = await perform(house, as, command, input);
    if (answer instanceof Held || isRefusal(answer))
      throw new Refused(answer.code, isRefusal(answer) ? answer.problems : []);
    return answer.result as Record<string, Json>;
  };

  server.register(async (hooks) => {
    hooks.setErrorHandler((fault: Error, _request, reply) => explain(fault, reply));

    hooks.post('/test/clock', async (request) => {
      const move = moveSchema.parse(request.body);
      await drain(); // what is under way belongs to the time before
      clock.set('now' in move ? new Date(move.now) : moved(clock.now(), move.advance));
      await drain();
      return { now: clock.now().toISOString() };
    });

    hooks.get('/test/mail', async () => {
      await drain();
      return keptMail(pool);
    });

    hooks.post('/test/member', async (request, reply) => {
      const person = memberSchema.parse(request.body);
      const name = person.name ?? person.email.split('@')[0] ?? 'Someone';
      const passwordHash = await hashPassword(person.password ?? freshToken('api'));
      const { email, lang: speaks, timeZone: zone } = person;
      const member = await act(enrol, { email, name, lang: speaks, timeZone: zone, passwordHash });
      for (const role of person.roles) if (isStaffRole(role)) await act(giveRole, { email, role });
      const self = { actor: { kind: 'member', id: member['id'] as Who['id'], staff: [] }, lang: speaks } as const;
      await act(acceptPolicies, await versions(), self);
      const token = freshToken('api');
      const scopes = ['read', 'write', 'money'];
      await act(issueToken, {
        member: member['id'],
        session: null,
        name: 'test',
        scopes,
        days: null,
        hash: hashToken(token),
      });
      return reply.code(201).send({ id: member['id'], token });
    });

    hooks.post('/test/suspend', async (request) => {
      const { member, days } = suspendSchema.parse(request.body);
      return act(suspendMember, { member, days, reason: 'Suspended by a test of the house.' });
    });

    hooks.get('/test/ledger', async () => ledgerDump(pool as unknown as Sql));
  });
}

class Refused extends Error {
  readonly problems: unknown;
  constructor(code: string, problems: unknown) {
    super(code);
    this.problems = problems;
  }
}

function explain(fault: Error, reply: FastifyReply): FastifyReply {
  if (fault instanceof z.ZodError) return reply.code(422).send({ code: 'invalid_input', problems: fault.issues });
  if (fault instanceof Refused) return reply.code(409).send({ code: fault.message, problems: fault.problems });
  if (fault instanceof RangeError) return reply.code(422).send({ code: 'invalid_input', title: fault.message });
  return reply.code(400).send({ code: 'not_json', title: fault.message });
}

const isStaffRole = (role: string): boolean => staffRoles.some((each) => each === role);

/** Durations of ISO 8601; a minus in front steps back. */
function moved(now: Date, duration: string): Date {
  return new Date(
    Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('UTC').add(Temporal.Duration.from(duration))
      .epochMilliseconds,
  );
}
