/** A path of this house, for "go on where you were"; anything that could lead elsewhere becomes the fallback. */
export function localPath(next: string | undefined, fallback: string): string {
  if (next === undefined || next.length > 500 || !/^\/(?![/\\])[\x21-\x7E]*$/.test(next)) return fallback;
  const url = URL.parse(next, 'http://house.invalid');
  return url?.host === 'house.invalid' ? `${url.pathname}${url.search}` : fallback;
}
