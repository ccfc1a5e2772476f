import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { refuse } from '../../../core/refusal.ts';
import { limits } from '../limits.ts';
import { ticketProblem } from '../rules-entry.ts';
import { countTicketTry, lockTicket } from '../store/tickets.ts';

/** Counts one try at the second door; after ten the password is asked for again. */
export const countFactorTry = command({
  name: 'accounts.count_factor_try',
  input: z.strictObject({ ticket: id('tic') }),
  load: (tx, { ticket }) => lockTicket(tx, ticket, 'factor'),
  decide({ ticket }, call) {
    const problem = ticketProblem(ticket, call.now);
    if (problem) return problem;
    if (ticket.tries >= limits.factorTries) return refuse('too_many_tries', { minutes: limits.factorMinutes });
    return { entry: null, ticket: ticket.id };
  },
  apply(write, { ticket }) {
    countTicketTry(write, ticket);
    return {};
  },
});
