/** Los plazos tal como se dicen en un texto. */
export const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);
export const hours = (count: number) => (count === 1 ? '1 hora' : `${count} horas`);
export const rounds = (count: number) => (count === 1 ? '1 ronda' : `${count} rondas`);
