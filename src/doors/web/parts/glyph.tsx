/** A drawing without its frame: what stands inside the svg element of the library. */
export type Drawing = string & { readonly drawing: unique symbol };

export function drawing(svg: string): Drawing {
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return inside.replaceAll(/\s*\n\s*/gu, '').replaceAll(' />', '/>') as Drawing;
}

interface Props {
  readonly drawing: Drawing;
  readonly class?: string;
}

/** One drawing in our frame. Islands use it directly, so that only the drawings they name travel to the browser. */
export function Glyph({ drawing: inside, class: extra }: Props) {
  return (
    <svg
      class={extra ? `i ${extra}` : 'i'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: inside }}
    />
  );
}
