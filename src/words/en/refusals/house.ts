/** Refusals every act may meet. A sentence is a text, or a function of the refusal's detail. */
export const house = {
  not_found: 'There is nothing here that you may see.',
  sign_in_first: 'Sign in first.',
  invalid_input: 'Some fields need another look.',
  not_json: 'The request is not readable JSON.',
  bad_key: 'The Idempotency-Key must have 1 to 255 ASCII characters.',
  key_missing: 'This write needs an Idempotency-Key.',
  key_reused: 'This key was already used for a different request.',
  in_progress: 'The same request is still being worked on. Try again in a moment.',
  too_large: 'What you sent is larger than accepted here.',
  unsupported_type: 'This kind of content is not accepted here.',
  too_often: 'That was too often. Wait a moment and try again.',
  busy: 'Too many things happened at once. Nothing was changed; try again.',
  unavailable: 'A part of the house is away for a moment. Nothing was changed; try again soon.',
  not_allowed: 'You are not allowed to do this.',
  only_staff_may: 'Only staff of the house may do this.',
  contact_held: 'Your text has not left yet. Some of the words look like contact details or a payment outside.',
};
