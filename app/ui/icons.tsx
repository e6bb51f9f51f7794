import type { ReactNode } from "react";

type IconProps = { size?: number };

/** Strokes on a grid of 24, in the colour of the words beside them; always hidden from readers. */
function Icon({ size = 24, children }: IconProps & { children: ReactNode }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function IdeasIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M4 14 7 6l7-2 6 6-2 8-8 2zM7 6l4 6 9-2M4 14l7-2-1 8" />
    </Icon>
  );
}

export function QuestionsIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M20 12a8 8 0 0 1-11.6 7.1L4 20l1-4.3A8 8 0 1 1 20 12zM9.8 10a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.7M12 16.5v.1" />
    </Icon>
  );
}

export function PilotsIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M10 4h4M11 4v6l-5.5 8a1.5 1.5 0 0 0 1.2 2.3h10.6a1.5 1.5 0 0 0 1.2-2.3L13 10V4M8.5 15h7" />
    </Icon>
  );
}

export function WallIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M8 5h8l4 5-8 10L4 10zM4 10h16M8 5l4 15 4-15" />
    </Icon>
  );
}

export function YouIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c.8-3.2 3.6-5 7-5s6.2 1.8 7 5" />
    </Icon>
  );
}

export function HeardIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="m5 12.5 4.5 4.5L19 7" />
    </Icon>
  );
}

export function CloseIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="m7 7 10 10M17 7 7 17" />
    </Icon>
  );
}

export function SearchIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 4.5 4.5" />
    </Icon>
  );
}

export function NextIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path className="onward" d="M5 12h14m-6-6 6 6-6 6" />
    </Icon>
  );
}

export function DownIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="m6 9 6 6 6-6" />
    </Icon>
  );
}

export function ShareIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M12 15V4m-4 4 4-4 4 4M6 12v6a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2v-6" />
    </Icon>
  );
}

/** The mark of the site: a small cut gem. */
export function GemMark() {
  return (
    <svg className="gem-mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path className="g1" d="M8 4h12l-6 6z" />
      <path className="g2" d="M8 4 2 12l6 1 6-3z" />
      <path className="g3" d="m20 4 6 8-6 1-6-3z" />
      <path className="g4" d="m14 10-6 3 6 12 6-12z" />
      <path className="g5" d="m2 12 6 1 6 12z" />
      <path className="g6" d="m26 12-6 1-6 12z" />
    </svg>
  );
}

/** A gem, and applause around it. */
export function ClapIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M8.5 12h7l2.5 3-6 6.5L6 15zM6 15h12M12 8.5v-5M6.8 9.5 4 5.8M17.2 9.5 20 5.8" />
    </Icon>
  );
}
