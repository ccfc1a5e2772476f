/** The refusals of `messaging`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const messaging = {};
