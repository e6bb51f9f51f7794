/** A site's own colour, in the shades in which it can be read by everybody, in light and dark. */
import { clampChroma, formatHex, interpolate, type Oklch, oklch, wcagContrast } from "culori";

/** What a theme makes of a colour: the action itself, words on it, and a tint to stand behind its words. */
export type Shade = { action: string; onAction: string; soft: string };
export type Theme = "light" | "dark";
export type Shades = Record<Theme, Shade>;

/** The hue and strength of a colour; its lightness is looked for. */
type Tone = { c: number; h: number };

type Room = {
  wall: string;
  surface: string;
  hover: string;
  ink: string;
  onAction: (tone: Tone) => Oklch;
  soft: (tone: Tone) => Oklch;
  /** Where the shades get easier to read. */
  towards: 1 | -1;
};

/** The rooms of `tokens.css`; a test compares them. */
export const rooms: Record<Theme, Room> = {
  light: {
    wall: "oklch(0.968 0.003 250)",
    surface: "oklch(0.997 0.001 250)",
    hover: "oklch(0.945 0.005 255)",
    ink: "oklch(0.2 0.012 262)",
    onAction: () => shade(0.995, { c: 0, h: 0 }),
    soft: ({ c, h }) => shade(0.945, { c: Math.min(c, 0.18) * 0.16, h }),
    towards: -1,
  },
  dark: {
    wall: "oklch(0.172 0.006 265)",
    surface: "oklch(0.213 0.008 265)",
    hover: "oklch(0.242 0.009 265)",
    ink: "oklch(0.955 0.003 255)",
    onAction: ({ h }) => shade(0.185, { c: 0.02, h }),
    soft: ({ c, h }) => shade(0.275, { c: c * 0.32, h }),
    towards: 1,
  },
};

/** Of a site that has no colour of its own, as `tokens.css` has them. */
export const ourShades: Shades = {
  light: ourShade(rooms.light, 0.455, { c: 0.145, h: 262 }),
  dark: ourShade(rooms.dark, 0.79, { c: 0.145 * 0.7, h: 262 }),
};

const leastContrast = 4.5;
const step = 0.01;

/** The shades of a colour "#rrggbb" in both themes: the colour itself where it can be read, else the nearest that can. */
export function shadesOf(colour: string): Shades {
  return { light: shadeIn(rooms.light, colour), dark: shadeIn(rooms.dark, colour) };
}

function shadeIn(room: Room, colour: string): Shade {
  const { l, c, h = 0 } = oklch(colour) as Oklch;
  const onAction = formatHex(room.onAction({ c, h }));
  const soft = formatHex(room.soft({ c, h }));
  let action = colour;
  for (let at = l; !isReadable(room, { action, onAction, soft }) && at >= -step && at <= 1 + step; ) {
    at += step * room.towards;
    action = formatHex(shade(Math.min(Math.max(at, 0), 1), { c, h }));
  }
  return { action, onAction, soft };
}

function ourShade(room: Room, l: number, tone: Tone): Shade {
  return {
    action: formatHex(shade(l, tone)),
    onAction: formatHex(room.onAction(tone)),
    soft: formatHex(room.soft(tone)),
  };
}

/** Words in it on all that is behind words, and words on it, also while the pointer rests on it. */
function isReadable(room: Room, { action, onAction, soft }: Shade): boolean {
  const { wall, surface, hover, ink } = room;
  const rested = formatHex(interpolate([action, ink], "oklab")(0.16));
  return (
    [wall, surface, hover, soft].every((behind) => wcagContrast(action, behind) >= leastContrast) &&
    [action, rested].every((behind) => wcagContrast(onAction, behind) >= leastContrast)
  );
}

/** As strong as screens can show it. */
function shade(l: number, { c, h }: Tone): Oklch {
  return clampChroma({ mode: "oklch", l, c, h }, "oklch");
}
