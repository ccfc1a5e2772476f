/** Adds where the person is to a form, when they ask for it; the browser asks them once more. */
for (const row of document.querySelectorAll<HTMLElement>('[data-place]')) {
  const form = row.closest('form');
  const button = row.querySelector('button');
  const status = row.querySelector<HTMLElement>('[role=status]');
  if (!form || !button || !status || !('geolocation' in navigator)) continue;
  row.hidden = false;
  const fill = (name: string, value: number) => {
    const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (field) field.value = value.toFixed(6);
  };
  button.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        fill('latitude', coords.latitude);
        fill('longitude', coords.longitude);
        status.textContent = status.dataset['added'] ?? '';
      },
      () => {
        status.textContent = status.dataset['not'] ?? '';
      },
      { timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
