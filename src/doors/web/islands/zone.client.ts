/** Tells the sign-up in which time zone the person sits, so that deadlines are right from the first day. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-zone]')) if (zone) field.value = zone;
