import { adminWords } from "#app/copy/pages/admin.ts";
import type { Shade, Shades, Theme } from "#app/domain/colour.ts";

type Room = { wall: string; surface: string; ink: string };
type ColourPreviewProps = { shades: Shades; rooms: Record<Theme, Room> };

/** A colour at work in both themes, drawn, since a colour nobody saved yet has no stylesheet. */
export function ColourPreview({ shades, rooms }: ColourPreviewProps) {
  const words = adminWords.colour;
  return (
    <div className="colour-preview">
      <Picture name={words.light} shade={shades.light} room={rooms.light} />
      <Picture name={words.dark} shade={shades.dark} room={rooms.dark} />
    </div>
  );
}

function Picture({ name, shade, room }: { name: string; shade: Shade; room: Room }) {
  const words = adminWords.colour;
  const { action, onAction, soft } = shade;
  return (
    <figure>
      <svg viewBox="0 0 340 190" role="img" aria-label={words.shown(name, action)}>
        <rect width="340" height="190" rx="24" fill={room.wall} />
        <rect x="24" y="24" width="292" height="142" rx="18" fill={room.surface} />
        <text className="heading" x="46" y="66" fill={room.ink}>
          {words.sampleTitle}
        </text>
        <text className="linked" x="46" y="96" fill={action}>
          {words.sampleLink}
        </text>
        <rect x="44" y="112" width="168" height="38" rx="19" fill={action} />
        <text x="128" y="136" textAnchor="middle" fill={onAction}>
          {words.sampleButton}
        </text>
        <rect x="222" y="112" width="78" height="38" rx="12" fill={soft} stroke={action} strokeWidth="1.5" />
        <text x="261" y="136" textAnchor="middle" fill={action}>
          {words.sampleVote}
        </text>
      </svg>
      <figcaption>
        {name} <small>{action}</small>
      </figcaption>
    </figure>
  );
}
