/** The reference page of the API. */
export const api = {
  title: 'The API of this house',
  description:
    'Every act and every read of the pages, for programs: with receipts, offers and refusals that explain themselves.',
  lead: 'Whatever a person can do on the pages, a program can do here, with the same rules and the same words.',
  how: {
    title: 'How it works',
    token:
      'Make a token under Settings, API tokens, and send it as “Authorization: Bearer …”. A token reads, writes or moves money, as you choose.',
    key: 'Every write needs an Idempotency-Key of yours. The same key gives the same answer, byte for byte; with another body it is refused.',
    money: 'Amounts are whole minor units as text: {"amount":"12500","currency":"USD"}. Instants are ISO 8601 in UTC.',
    receipt: 'Every write answers with the receipt of its entry on the record, signed by the house. Keep it.',
    actions: 'Objects carry “actions”: what you may do with them now, and if not, why.',
    held: 'A text with contact details is answered with 409 contact_held, the findings and the choices. Send it again with a new key and "contact":"contest" or "contact":"send_masked".',
    live: 'GET /api/v1/stream is a live stream of your entries (text/event-stream). It goes on where you stopped, by Last-Event-ID.',
    description: 'The whole description as OpenAPI 3.1:',
  },
  acts: 'Acts and reads',
  method: 'Method',
  path: 'Path',
  does: 'What it does',
  needs: 'Needs',
  nobody: 'nothing',
  scopes: { read: 'a token that reads', write: 'a token that writes', money: 'a token that moves money' },
  refusals: 'Refusals',
  code: 'Code',
  status: 'Status',
  sentence: 'What it says',
  fields: 'What can be wrong with a field',
};
