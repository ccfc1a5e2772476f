/** The refusals of `policy`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const policy = {};
