type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `pools`. */
export const pools = {
  too_many_pools: (d: Detail) => `A client keeps at most ${d['pools']} pools open. Close one first.`,
  pool_is_closed: 'This pool is closed.',
  already_in_pool: 'This person is in the pool already, or has applied.',
  already_asked_in: 'This person has been asked already and has not answered yet.',
  not_asked_in: 'There is no invitation that waits for your answer.',
  not_allowed_own_pool: 'This pool is your own side’s: it is for people from outside.',
  not_allowed_by_invitation_only: 'People come into this pool by invitation only.',
  application_is_settled: 'There is no application here that waits for an answer.',
  not_in_pool: 'This person is not in the pool now.',
  only_who_is_inside_may: 'Only the professional themselves may do this.',
  too_many_rows: (d: Detail) => `A list takes at most ${d['rows']} rows. Send it in parts.`,
  list_is_empty: 'There is no row in this list.',
};
