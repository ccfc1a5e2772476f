export { addToRequest } from './add.ts';
export { answerRequest } from './answer.ts';
export { askHouse } from './ask.ts';
export { closeRequest } from './close.ts';
export { type RequestStatus } from './lifecycle.ts';
export { type RequestWithMessages, type ShownRequest, myRequests, requestsAtDesk, showRequest } from './queries.ts';
