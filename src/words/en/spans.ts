/** Spans of time as a text says them; every number in the rules of the house comes through here. */
export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
export const hours = (count: number) => (count === 1 ? '1 hour' : `${count} hours`);
export const rounds = (count: number) => (count === 1 ? '1 round' : `${count} rounds`);
