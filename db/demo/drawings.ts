/** The pictures of the demo, drawn in shapes: nobody's photograph. Each is 1200 by 800. */
const scene = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">${inside}</svg>`;

const wood = (y: number) =>
  `<rect y="${y}" width="1200" height="${800 - y}" fill="#7a4a2b"/><rect y="${y}" width="1200" height="18" fill="#9c6238"/>`;

const stool = (x: number, seat: string) =>
  `<g transform="translate(${x} 0)"><path d="M-34 800 -18 560M34 800 18 560M-28 700H28" stroke="#2c211c" stroke-width="9" fill="none"/><ellipse cy="552" rx="62" ry="20" fill="${seat}"/><ellipse cy="545" rx="62" ry="18" fill="#fff" opacity=".12"/></g>`;

const steam = (x: number, y: number) =>
  `<path d="M${x} ${y}c-24-34 24-52 0-90M${x + 32} ${y - 8}c-22-30 22-46 0-80" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" opacity=".55"/>`;

const cup = (x: number, y: number, colour: string) =>
  `<g transform="translate(${x} ${y})"><path d="M-58-70H58L46 22Q42 40 22 40H-22Q-42 40-46 22Z" fill="${colour}"/><path d="M56-50q42-4 40 26t-46 30" stroke="${colour}" stroke-width="13" fill="none"/><ellipse cy="-70" rx="58" ry="13" fill="#3a2116"/></g>`;

const chalk = (x: number, y: number, wide: number, thick = 12) =>
  `<path d="M${x} ${y}q${wide / 4}-9 ${wide / 2} 0t${wide / 2}-3" stroke="#f2efe6" stroke-width="${thick}" stroke-linecap="round" fill="none" opacity=".9"/>`;

export const drawings = {
  slate: scene(
    `<rect width="1200" height="800" fill="#cfd8d3"/><path d="M0 0H1200V300Q820 240 480 330T0 290Z" fill="#b7c6bf"/>${wood(610)}
<g transform="rotate(-2 470 360)"><rect x="210" y="110" width="540" height="480" rx="16" fill="#8d5a34"/><rect x="238" y="138" width="484" height="424" rx="6" fill="#27302f"/>
${chalk(290, 220, 300, 20)}${chalk(290, 290, 380)}${chalk(290, 345, 210)}<path d="M300 500 430 400 500 450 590 370 680 500Z" fill="none" stroke="#f2efe6" stroke-width="9" stroke-linejoin="round" opacity=".85"/><circle cx="650" cy="260" r="26" fill="none" stroke="#f2efe6" stroke-width="8" opacity=".85"/></g>
${cup(900, 570, "#f6f1e7")}${steam(886, 470)}
<g transform="rotate(7 1010 690)"><rect x="880" y="640" width="220" height="140" rx="5" fill="#fbf8f0"/><rect x="892" y="652" width="110" height="116" fill="#7ea0b4"/><path d="M892 740q40-34 60-8t50-14v50H892Z" fill="#4f7388"/><rect x="1050" y="656" width="34" height="40" fill="#b3563f"/><path d="M1020 720h64M1020 742h50" stroke="#8d8a80" stroke-width="5"/></g>`,
  ),
  stools: scene(
    `<rect width="1200" height="800" fill="#e7d9c3"/><rect width="1200" height="330" fill="#d8c4a6"/><circle cx="250" cy="120" r="70" fill="#f8edd2"/><path d="M250 0V58M650 0V50M1010 0V66" stroke="#4a3a30" stroke-width="5"/><path d="M590 110a60 60 0 0 1 120 0ZM950 126a60 60 0 0 1 120 0ZM190 118a60 60 0 0 1 120 0Z" fill="#4c6b5f"/>
<rect y="400" width="1200" height="46" fill="#a9693c"/><rect y="446" width="1200" height="260" fill="#5d3a25"/><path d="M0 520H1200M0 600H1200" stroke="#4e2f1d" stroke-width="4"/>
<g transform="translate(560 300)"><path d="M-70 100-46-40H46L70 100Z" fill="#e9f1f0" opacity=".85"/><path d="M-62 52-66 100H66L62 52Z" fill="#5a2f17"/><path d="M-50-40H50L36-86H-36Z" fill="#2d2a28"/><path d="M68 70q66-24 22-104L52-30" stroke="#9c6b3f" stroke-width="15" fill="none"/></g>${steam(548, 200)}
<g transform="translate(860 372)"><path d="M-70-10H70Q60 34 0 34T-70-10Z" fill="#6b8a9a"/><ellipse cy="-10" rx="70" ry="14" fill="#4c6877"/><circle cx="-16" cy="-14" r="13" fill="#d8b25a"/><circle cx="16" cy="-16" r="13" fill="#c9a04a"/></g>
${cup(300, 366, "#f6f1e7")}${[110, 306, 502, 698, 894, 1090].map((x, at) => stool(x, at % 2 ? "#3f5f57" : "#9b4a36")).join("")}`,
  ),
  screen: scene(
    `<rect width="1200" height="800" fill="#dfe5ea"/><path d="M0 0H430L300 560H0Z" fill="#d1dae1"/>${wood(590)}
<g transform="translate(600 330)"><path d="M-60 180 60 180 100 270H-100Z" fill="#3b4046"/><rect x="-290" y="-230" width="580" height="420" rx="26" fill="#2a2e33"/><rect x="-262" y="-204" width="524" height="366" rx="10" fill="#fdfdfb"/>
<path d="M-220-140H60M-220-60H120" stroke="#23272c" stroke-width="34" stroke-linecap="round"/><path d="M150-140h66M170-60h46" stroke="#23272c" stroke-width="26" stroke-linecap="round"/><rect x="-244" y="0" width="488" height="66" rx="14" fill="#f3dca6"/><path d="M-214 33H20" stroke="#23272c" stroke-width="34" stroke-linecap="round"/><path d="M150 122h66" stroke="#2f6f5e" stroke-width="36" stroke-linecap="round"/></g>
<path d="M1000 800q-26-190-150-330-34-44-8-62t66 30q120 110 190 362Z" fill="#c98d6b"/><path d="M846 410q14-8 24 4" stroke="#f0d2bf" stroke-width="8" fill="none"/>${cup(210, 570, "#a8c0b4")}`,
  ),
} as const;

/** Faces of some of its people, 400 by 400. */
export const portraits: Record<string, string> = {
  tom: portrait("#b9c9c2", "#d9a987", "#e8e6e1", "#33475b", "M110 190Q100 70 200 66T290 190Q280 130 200 128T110 190Z"),
  petra: portrait("#e3cdb0", "#c98f6d", "#4b2c20", "#7b3f35", "M96 300Q70 60 200 58T304 300Q290 150 200 140T96 300Z"),
  june: portrait("#c9c3d8", "#8d5a3f", "#1f1815", "#c48a2c", "M92 200a108 108 0 0 1 216 0Q290 110 200 118T92 200Z"),
};

function portrait(wall: string, skin: string, hair: string, shirt: string, cut: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400"><rect width="400" height="400" fill="${wall}"/><path d="M60 400q6-110 140-116t140 116Z" fill="${shirt}"/><path d="M168 240h64v62q-32 26-64 0Z" fill="${skin}"/><ellipse cx="200" cy="196" rx="78" ry="92" fill="${skin}"/><path d="${cut}" fill="${hair}"/><circle cx="172" cy="198" r="7" fill="#2a201b"/><circle cx="228" cy="198" r="7" fill="#2a201b"/><path d="M174 238q26 22 52 0" stroke="#2a201b" stroke-width="6" stroke-linecap="round" fill="none"/></svg>`;
}
