/** What a composer needs of the screen, and nothing else of it: this file is fetched when somebody begins to write. */
export { isPayment, joinedIn, screen } from '@garante/contact-screen';
