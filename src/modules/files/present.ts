import type { ShownFile } from './queries.ts';

/** A file as the API shows it, without what only its place needs to know. */
export function presentFile({
  id,
  owner,
  mine,
  name,
  size,
  type,
  sha256,
  status,
  reason,
  inside,
  at,
  fetchedAt,
  subject,
}: ShownFile) {
  const content = `/api/v1/files/${id}/content`;
  return {
    object: 'file',
    id,
    owner,
    mine,
    subject,
    name,
    size,
    type,
    sha256,
    status,
    reason,
    inside,
    at,
    fetchedAt,
    content,
  };
}
