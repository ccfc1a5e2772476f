type Detail = Readonly<Record<string, string | number>>;

const kinds: Readonly<Record<string, string>> = {
  certification: 'a test result',
  satisfaction: 'satisfaction',
  on_time: 'arriving on time',
  abandonments: 'abandoned work',
  cancellations: 'cancellations',
  language: 'a language',
  place: 'distance',
  pool: 'membership of a talent pool',
  signed: 'a text to sign',
  identity: 'verified identity',
};

function named(list: string | number | undefined, names: Readonly<Record<string, string>>): string {
  return String(list)
    .split(', ')
    .map((each) => names[each] ?? each)
    .join(', ');
}

/** The refusals of `requirements`. */
export const requirements = {
  too_many_sets: (d: Detail) => `You keep at most ${d['sets']} requirement sets. End one first.`,
  set_has_ended: 'This requirement set has ended.',
  subject_is_over: 'Nothing is asked here any more: it is over.',
  set_already_attached: 'This set is asked for here already.',
  set_not_attached: 'This set is not asked for here.',
  too_many_attached: (d: Detail) => `At most ${d['sets']} sets stand at one place.`,
  paper_not_asked_for: 'This text is not asked for here, or its words have changed. Read it again.',
  paper_already_signed: 'You have signed these very words already.',
  not_allowed_own_requirement: 'Your own side asks for this: it is for people from outside.',
  not_in_touch: 'You can do this for people you are in touch with here. Invite them first.',
  nothing_to_override: 'This person meets everything that is asked.',
  written_at_once: 'Something was written between the two of you at this very moment. Try again.',
  requirements_not_met: (d: Detail) =>
    `You do not meet what the client asks for yet: ${named(d['kinds'], kinds)}. What is asked says how to meet it.`,
};
