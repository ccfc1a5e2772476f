/** Conversations: the composer, what stands under a message, and the list of them. */
export const messaging = {
  composer: {
    label: 'Your message',
    edit: (number: number) => `Change message no. ${number}`,
    editHint: 'The words before stay on the record, below the new ones.',
    /** What the stage lets through, in one line under the label. */
    hint: {
      talking: 'Links to work pass. Contact details once the payment is protected.',
      funded: 'Payment is protected: contact details pass and stay on the record.',
      closed: 'Contact details pass as long as a case may be opened.',
      ended: 'Links to work pass. Contact details once a new payment is protected.',
    },
    markdown: 'You can write **bold**, *emphasis*, lists and `code`.',
    send: 'Send',
    save: 'Save the change',
    cancel: 'Leave it as it was',
    keepDraft: 'Keep as a draft',
    draftKept: 'Draft kept',
    draftFailed: 'The draft could not be kept. Copy your words before you leave.',
  },
  message: {
    report: 'Report',
    edit: 'Change',
    earlier: (count: number) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
    version: (when: string) => `Until ${when}`,
    read: (when: string) => `Read, ${when}`,
    hidden: 'words hidden',
  },
  live: {
    /** Read aloud when something new arrives. */
    arrived: 'New on the record:',
    changed: 'Something on this page has changed.',
    reload: 'Show it',
    lost: 'The connection is away. New entries will appear when it is back.',
  },
  list: {
    title: 'Messages',
    lead: 'Every conversation, from the first hello to the last payment.',
    unread: (count: number) => (count === 1 ? '1 new' : `${count} new`),
    draft: 'Draft',
    you: 'You',
    none: 'No conversations yet.',
    noneClient: 'They begin with a question, an invitation or a proposal.',
    findWork: 'Find work',
    publish: 'Publish a project',
    asClient: 'You are the client',
    asProfessional: 'You are the professional',
  },
};
