/** Os prazos tal como se dizem em um texto. */
export const days = (count: number) => (count === 1 ? '1 dia' : `${count} dias`);
export const hours = (count: number) => (count === 1 ? '1 hora' : `${count} horas`);
export const rounds = (count: number) => (count === 1 ? '1 rodada' : `${count} rodadas`);
