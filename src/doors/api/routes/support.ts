import {
  type RequestWithMessages,
  type ShownRequest,
  addToRequest,
  answerRequest,
  askHouse,
  closeRequest,
  myRequests,
  requestsAtDesk,
  showRequest,
} from '../../../modules/support/index.ts';
import { act, read } from '../route.ts';

type Requests = { readonly items: readonly ShownRequest[]; readonly next: string | null };

export const support = [
  act('POST', '/support-requests', askHouse, 'Write to the house', { status: 201, audience: 'everyone' }),
  read('/support-requests', myRequests, 'Your messages to the house', (answer: Requests) => answer),
  read(
    '/support-requests/:request',
    showRequest,
    'One request with its messages',
    (answer: RequestWithMessages) => answer,
  ),
  act('POST', '/support-requests/:request/messages', addToRequest, 'Go on writing in a request of yours', {
    status: 201,
  }),
  act('POST', '/support-requests/:request/answers', answerRequest, 'Answer (staff)', { status: 201 }),
  act('POST', '/support-requests/:request/close', closeRequest, 'Lay a request aside'),
  read(
    '/desk/support-requests',
    requestsAtDesk,
    'What waits at the desk (staff)',
    (answer: Requests) => answer,
    'staff',
  ),
];
