import { type Block, type Card, type Column, cardSize, mostStones, type Picture } from "#app/domain/card.ts";
import { ourShades, shadesOf } from "#app/domain/colour.ts";
import { isRightToLeft } from "#app/domain/script.ts";
import { stoneSvg } from "#app/ui/card/stone-svg.ts";

const { width, height } = cardSize;
const margin = 72;
/** The words take a little more than half; the rest belongs to the stones. */
const wordsWidth = 640;
const stonesAt = { x: 968, y: 290 };

/** The colours of the rooms of `tokens.css` and `wall.css`. */
const rooms = {
  gallery: { wall: "#f4f5f7", low: "#e9ebee", ink: "#14171d", soft: "#4b505b", faint: "#5f6570", theme: "light" },
  vitrine: { wall: "#0b0c11", low: "#13141c", ink: "#f2f3f5", soft: "#bcbfc8", faint: "#9a9eaa", theme: "dark" },
} as const;

/** How a card looks: the stones on one side, its words on the other, where they begin in its script. */
export function pictureOf(card: Card): Picture {
  const room = rooms[card.room];
  const mirrored = isRightToLeft(card.title);
  const side = mirrored ? "right" : "left";
  const x = mirrored ? width - margin - wordsWidth : margin;
  const words: Column = { x, width: wordsWidth, side, y: 278, at: "middle", blocks: blocksOf(card) };
  const foot: Column = {
    x: (mirrored ? margin : margin + 52) as number,
    width: width - 2 * margin - 52,
    side,
    y: height - 52,
    at: "end",
    blocks: [{ text: card.site, face: "strong", colour: room.ink, sizes: [30], most: 44, gap: 0 }],
  };
  return { svg: svgOf(card, mirrored), columns: [words, foot] };
}

function blocksOf({ room, above, title, lines }: Card): Block[] {
  const { ink, soft, faint } = rooms[room];
  const few = lines.length < 3;
  return [
    { text: above, face: "strong", colour: faint, sizes: [28], most: 72, gap: 0 },
    { text: title, face: "heading", colour: ink, sizes: [76, 66, 58, 50, 44, 38], most: few ? 260 : 196, gap: 26 },
    ...lines.map(
      (text, at): Block => ({
        text,
        face: "text",
        colour: soft,
        sizes: few ? [30, 27] : [26],
        most: few ? 82 : 34,
        gap: at === 0 ? 28 : 14,
      }),
    ),
  ];
}

function svgOf({ room, colour, stones }: Card, mirrored: boolean): string {
  const { wall, low, theme } = rooms[room];
  const { action } = (colour ? shadesOf(colour) : ourShades)[theme];
  const place = (x: number) => (mirrored ? width - x : x);
  const parts = placesFor(stones.length).map(({ x, y, size }, at) => {
    const stone = stones[at] as Card["stones"][number];
    return stoneSvg({ ...stone, x: place(x), y, size, dark: room === "vitrine" });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<linearGradient id="wall" x2="0" y2="1"><stop stop-color="${wall}"/><stop offset="1" stop-color="${low}"/></linearGradient>`,
    `<rect width="${width}" height="${height}" fill="url(#wall)"/>`,
    room === "vitrine" && lightFromAbove(place(stonesAt.x)),
    ...parts.reverse(),
    `<rect y="${height - 10}" width="${width}" height="10" fill="${action}"/>`,
    markAt(mirrored ? width - margin - 38 : margin, height - 88, action),
    "</svg>",
  ]
    .filter(Boolean)
    .join("");
}

function lightFromAbove(x: number): string {
  return (
    `<radialGradient id="above"><stop stop-color="#fffaf0" stop-opacity=".16"/><stop offset="1" stop-color="#fffaf0" stop-opacity="0"/></radialGradient>` +
    `<ellipse cx="${x}" cy="-40" rx="420" ry="460" fill="url(#above)"/>`
  );
}

/** The mark of the header, a small cut stone, in the colour of the site. */
function markAt(x: number, y: number, colour: string): string {
  return (
    `<g transform="translate(${x} ${y}) scale(1.6)" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round">` +
    `<path d="M7 4h10l4 6-9 11L3 10zM3 10h18M7 4l5 6 5-6M12 10v11"/></g>`
  );
}

type Place = { x: number; y: number; size: number };

/** One stone is large; several stand in rows of three, the first ones in front. */
function placesFor(count: number): Place[] {
  const { x, y } = stonesAt;
  if (count === 0) return [];
  if (count === 1) return [{ x, y, size: 400 }];
  if (count === 2) return [-1, 1].map((step) => ({ x: x + step * 84, y: y + step * 70, size: 250 }));
  const shown = Math.min(count, mostStones);
  return Array.from({ length: shown }, (_, at) => ({
    x: x - 70 + (at % 2) * 150 + (shown === 3 && at === 2 ? 75 : 0),
    y: y + (Math.floor(at / 2) - (Math.ceil(shown / 2) - 1) / 2) * (shown > 4 ? 160 : 190),
    size: shown > 4 ? 164 : 196,
  }));
}
