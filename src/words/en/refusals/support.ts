/** The refusals of `support`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const support = {
  too_many_requests_open: 'You have many open requests. Go on writing in one of them, or close those that are settled.',
  request_closed: 'This request is closed. Whoever asked can open it again by writing.',
};
