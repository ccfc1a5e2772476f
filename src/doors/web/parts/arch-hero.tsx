import type { ComponentChildren } from 'preact';

type Point = readonly [x: number, y: number];

/** Where a ray from the middle of the arch meets a circle, in the order of a clock hand turned by degrees. */
function point(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [310 - radius * Math.cos(angle), 306 - radius * Math.sin(angle)];
}

const outer = 300;
const inner = 204;
const tones = [0, 1, 2, 0, 1] as const;

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** One stone of the client's half, from its lower to its upper edge; the professional's is its mirror. */
function stone(from: number, to: number): string {
  const [a, b, c, d] = [point(outer, from), point(outer, to), point(inner, to - 0.3), point(inner, from)];
  return `M${at(a)}A${outer} ${outer} 0 0 1 ${at(b)}L${at(c)}A${inner} ${inner} 0 0 0 ${at(d)}Z`;
}

const stones = tones.map((tone, index) => ({ tone, path: stone(index * 15.3, index * 15.3 + 14.2) }));
const blocks = [
  { tone: 1, path: 'M10 312H106V392H10Z' },
  { tone: 2, path: 'M10 398H106V478H10Z' },
] as const;

/** The great arch of the front page: two sides lean on one stone, and in the doorway stands what it protects. */
export function ArchHero({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="great">
      <svg viewBox="0 0 620 478" aria-hidden="true">
        <path class="hollow" d="M106 478V306A204 204 0 0 1 514 306V478Z" />
        {[...stones, ...blocks].map(({ tone, path }) => (
          <>
            <path class={`c${tone}`} d={path} />
            <path class={`p${tone}`} d={path} transform="matrix(-1 0 0 1 620 0)" />
          </>
        ))}
        <path class="mark-k" d="M236 0H384L357 126H263Z" />
      </svg>
      <div class="door">{children}</div>
    </div>
  );
}
