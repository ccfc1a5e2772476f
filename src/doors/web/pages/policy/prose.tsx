import type { VNode } from 'preact';

/** Paragraphs of a house text. Those that begin with "- " or "1. " are items of one list with their neighbours. */
export function Prose({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return <div class="prose">{blocks(paragraphs)}</div>;
}

type Kind = 'text' | 'bullet' | 'step';

function blocks(paragraphs: readonly string[]): readonly VNode[] {
  const groups: { kind: Kind; items: string[] }[] = [];
  for (const paragraph of paragraphs) {
    const kind = kindOf(paragraph);
    const last = groups.at(-1);
    if (last !== undefined && last.kind === kind && kind !== 'text') last.items.push(paragraph);
    else groups.push({ kind, items: [paragraph] });
  }
  return groups.map(({ kind, items }) => {
    if (kind === 'text') return <p>{items[0]}</p>;
    const List = kind === 'bullet' ? 'ul' : 'ol';
    return (
      <List>
        {items.map((item) => (
          <li>{item.replace(/^(?:- |\d+\. )/, '')}</li>
        ))}
      </List>
    );
  });
}

function kindOf(paragraph: string): Kind {
  if (paragraph.startsWith('- ')) return 'bullet';
  return /^\d+\. /.test(paragraph) ? 'step' : 'text';
}
