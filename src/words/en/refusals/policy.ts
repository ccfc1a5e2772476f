type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `policy`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const policy = {
  accept_policies_first: 'Read and accept the terms and the community guideline first.',
  no_such_version: (d: Detail) => `This text has no version ${d['number']}.`,
  version_outdated: (d: Detail) => `A newer version counts now: version ${d['number']}. Read that one.`,
  already_accepted: 'You have already accepted this version.',
  only_the_operator_may_publish: 'Only the operator of the house may publish a version.',
  version_taken: 'Somebody published a version a moment ago. Look at it first.',
  notice_too_short: (d: Detail) => `A new version is announced at least ${d['days']} days before it counts.`,
  counts_before_the_last: (d: Detail) =>
    `Version ${d['number']} is announced for a later day. A new version must count after it.`,
  nothing_changed: 'Nothing is different from the last version.',
  no_draft: 'There is no open draft of the guideline. Save one first.',
  draft_changed: 'Somebody has saved another draft since you looked. Look at that one before you publish.',
};
